"""Draws assets/icon.png (128 x 128): three credits on their way into a frame with one open place."""
import pathlib
import struct
import zlib

SIZE, SCALE = 128, 4
INK, SHOWN, OPEN, PAPER = (16, 60, 110), (30, 136, 120), (233, 168, 40), (247, 249, 252)


def inside(x, y, left, top, right, bottom, radius):
    if not (left <= x <= right and top <= y <= bottom):
        return False
    cx = min(max(x, left + radius), right - radius)
    cy = min(max(y, top + radius), bottom - radius)
    return (x - cx) ** 2 + (y - cy) ** 2 <= radius ** 2


def colour(x, y):
    if not inside(x, y, 2, 2, 126, 126, 24):
        return (0, 0, 0, 0)
    for left, top, fill in ((24, 24, SHOWN), (68, 24, SHOWN), (24, 68, SHOWN)):
        if inside(x, y, left, top, left + 36, top + 36, 8):
            return fill + (255,)
    if inside(x, y, 68, 68, 104, 104, 8):
        return (PAPER if inside(x, y, 74, 74, 98, 98, 4) else OPEN) + (255,)
    return (INK if not inside(x, y, 10, 10, 118, 118, 18) else PAPER) + (255,)


def pixel(px, py):
    total = [0, 0, 0, 0]
    for sy in range(SCALE):
        for sx in range(SCALE):
            r, g, b, a = colour(px + (sx + 0.5) / SCALE, py + (sy + 0.5) / SCALE)
            total[0] += r * a
            total[1] += g * a
            total[2] += b * a
            total[3] += a
    alpha = total[3]
    return bytes([*(c // alpha if alpha else 0 for c in total[:3]), alpha // SCALE ** 2])


def chunk(kind, data):
    body = kind + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))


rows = b"".join(b"\0" + b"".join(pixel(x, y) for x in range(SIZE)) for y in range(SIZE))
png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0))
png += chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
pathlib.Path(__file__).with_name("icon.png").write_bytes(png)
