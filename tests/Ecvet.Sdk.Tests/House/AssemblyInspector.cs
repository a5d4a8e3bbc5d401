using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Ecvet.Tests.House;

/// <summary>Reads a built assembly: what its methods load, call and keep. Source rules see only what is written; this sees what is built.</summary>
internal sealed class AssemblyInspector : IDisposable
{
    private static readonly Dictionary<ushort, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => unchecked((ushort)code.Value));

    private readonly PEReader _file;
    private readonly MetadataReader _reader;

    public AssemblyInspector(Stream assembly)
    {
        _file = new PEReader(assembly, PEStreamOptions.PrefetchEntireImage);
        _reader = _file.GetMetadataReader();
    }

    public void Dispose() => _file.Dispose();

    /// <summary>The members of other assemblies that this one refers to, as "Namespace.Type::Member".</summary>
    public IEnumerable<string> OutsideMembers() => _reader.MemberReferences
        .Select(handle => _reader.GetMemberReference(handle))
        .Where(member => member.Parent.Kind is HandleKind.TypeReference or HandleKind.TypeSpecification)
        .Select(member => $"{TypeNames.Name(_reader, member.Parent)}::{_reader.GetString(member.Name)}");

    public IEnumerable<string> OutsideTypes() => _reader.TypeReferences.Select(handle => TypeNames.Name(_reader, handle));

    /// <summary>Static fields that can change, or that hold what can change, as "Type.Field: type".</summary>
    public IEnumerable<(string Type, string Field, string Kind, bool IsReadOnly)> StaticFields() =>
        from handle in _reader.TypeDefinitions
        from fieldHandle in _reader.GetTypeDefinition(handle).GetFields()
        let field = _reader.GetFieldDefinition(fieldHandle)
        where field.Attributes.HasFlag(FieldAttributes.Static) && !field.Attributes.HasFlag(FieldAttributes.Literal)
        select (TypeNames.Name(_reader, handle), _reader.GetString(field.Name), field.DecodeSignature(TypeNames.Instance, null), field.Attributes.HasFlag(FieldAttributes.InitOnly));

    /// <summary>Every place where a type meets binary floating point: fields, signatures, locals, constants, conversions, calls.</summary>
    public IEnumerable<(string Type, string Place)> FloatingPoint()
    {
        foreach (var handle in _reader.TypeDefinitions)
        {
            var name = TypeNames.Name(_reader, handle);
            var type = _reader.GetTypeDefinition(handle);
            foreach (var field in type.GetFields().Select(_reader.GetFieldDefinition).Where(field => IsFloat(field.DecodeSignature(TypeNames.Instance, null))))
            {
                yield return (name, "field " + _reader.GetString(field.Name));
            }

            foreach (var method in type.GetMethods().Select(_reader.GetMethodDefinition))
            {
                foreach (var place in FloatingPointIn(method).Distinct())
                {
                    yield return (name, $"{_reader.GetString(method.Name)}: {place}");
                }
            }
        }
    }

    private IEnumerable<string> FloatingPointIn(MethodDefinition method)
    {
        if (IsFloat(method.DecodeSignature(TypeNames.Instance, null)))
        {
            yield return "signature";
        }

        if (method.RelativeVirtualAddress == 0)
        {
            yield break;
        }

        var body = _file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil && _reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(TypeNames.Instance, null).Any(IsFloat))
        {
            yield return "local";
        }

        foreach (var (code, token) in Instructions(body))
        {
            if (code.Name is { } said && (said.Contains(".r4", StringComparison.Ordinal) || said.Contains(".r8", StringComparison.Ordinal) || said == "conv.r.un"))
            {
                yield return said;
            }
            else if (token is { } operand && Meets(operand) is { } called)
            {
                yield return called;
            }
        }
    }

    /// <summary>The name of what an instruction refers to, if that has to do with floating point.</summary>
    private string? Meets(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.MemberReference:
                var member = _reader.GetMemberReference((MemberReferenceHandle)handle);
                var owner = TypeNames.Name(_reader, member.Parent);
                var floats = member.GetKind() == MemberReferenceKind.Field
                    ? IsFloat(member.DecodeFieldSignature(TypeNames.Instance, null))
                    : IsFloat(member.DecodeMethodSignature(TypeNames.Instance, null));
                return floats || IsFloat(owner) ? $"{owner}::{_reader.GetString(member.Name)}" : null;
            case HandleKind.MethodSpecification:
                var specification = _reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                return specification.DecodeSignature(TypeNames.Instance, null).Any(IsFloat) ? "generic method over floating point" : Meets(specification.Method);
            case HandleKind.TypeReference or HandleKind.TypeSpecification:
                var type = TypeNames.Name(_reader, handle);
                return IsFloat(type) ? type : null;
            default:
                return null;
        }
    }

    private static IEnumerable<(OpCode Code, EntityHandle? Token)> Instructions(MethodBodyBlock body)
    {
        var bytes = body.GetILBytes() ?? [];
        for (var at = 0; at < bytes.Length;)
        {
            var code = bytes[at] == 0xFE ? Codes[(ushort)(0xFE00 | bytes[at + 1])] : Codes[bytes[at]];
            at += code.Size;
            EntityHandle? token = code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok
                ? MetadataTokens.EntityHandle(BitConverter.ToInt32(bytes, at))
                : null;
            yield return (code, token);
            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(bytes, at)),
                _ => 4,
            };
        }
    }

    private static bool IsFloat(MethodSignature<string> signature) => signature.ParameterTypes.Append(signature.ReturnType).Any(IsFloat);

    private static bool IsFloat(string name) =>
        name.Contains("System.Double", StringComparison.Ordinal) || name.Contains("System.Single", StringComparison.Ordinal) || name.Contains("System.Half", StringComparison.Ordinal);
}
