namespace Ecvet;

/// <summary>The style sheets of the reports: light and dark, screen and A4. Every pair of text and ground reaches a contrast of 4.5 to 1.</summary>
internal static class ReportStyle
{
    private const string Light = "--ground:#fff;--card:#f4f6f8;--ink:#1b1f24;--quiet:#4d5761;--line:#8b949e;--hair:#d0d7de;--before:#0b5cad;--now:#116329;--begun:#7d4e00;--person:#6e3bb8;--link:#0b5cad;";
    private const string Dark = "--ground:#12161b;--card:#1c2229;--ink:#e8edf2;--quiet:#adb8c4;--line:#78838f;--hair:#39424c;--before:#7ab8ff;--now:#5bd17a;--begun:#e3b04b;--person:#cda6ff;--link:#7ab8ff;";

    /// <summary>The style of a picture; its classes begin with <c>ev-</c>, for a style in an inline picture holds for the whole page.</summary>
    internal const string Picture = ".ev{" + Light + "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'DejaVu Sans',sans-serif;font-size:13px}"
        + "@media (prefers-color-scheme:dark){.ev{" + Dark + "}}"
        + "@media print{.ev{" + Light + "}}"
        + ".ev .ev-ground{fill:var(--ground)}.ev text{fill:var(--ink)}.ev .ev-quiet{fill:var(--quiet)}.ev .ev-strong{font-weight:600}.ev .ev-end{text-anchor:end}.ev .ev-mid{text-anchor:middle}"
        + ".ev .ev-hair{stroke:var(--hair);stroke-width:1;fill:none}.ev .ev-frame{stroke:var(--line);stroke-width:1;fill:var(--ground)}"
        + ".ev .ev-before{fill:var(--before)}.ev .ev-now{fill:var(--now)}.ev .ev-begun{fill:var(--begun)}.ev .ev-person{fill:var(--person)}"
        + ".ev .ev-mark{fill:none;stroke:var(--ground);stroke-width:2}.ev .ev-ring{fill:none;stroke:var(--person);stroke-width:2}.ev .ev-half{fill:none;stroke:var(--begun);stroke-width:2}.ev .ev-open{fill:none;stroke:var(--line);stroke-width:1}";

    /// <summary>The style of a report, around its pictures.</summary>
    internal const string Report = ".er{" + Light + "background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'DejaVu Sans',sans-serif;overflow-wrap:anywhere}"
        + "@media (prefers-color-scheme:dark){.er{" + Dark + "}}"
        + ".er *{box-sizing:border-box}.er main,.er .er-page{max-width:62rem;margin:0 auto;padding:1.5rem 1rem 3rem}"
        + ".er :is(h1,h2,h3,h4,h5,h6){line-height:1.25;margin:1.8em 0 .5em;text-wrap:balance}.er .er-title{margin-top:0;font-size:1.7rem}.er .er-head{font-size:1.25rem;border-bottom:1px solid var(--hair);padding-bottom:.25em}.er .er-small{font-size:1rem;margin:1.2em 0 .3em}"
        + ".er p{margin:.4em 0}.er .er-quiet{color:var(--quiet)}.er .er-lead{background:var(--card);border-left:4px solid var(--now);padding:.8em 1em;border-radius:0 .4rem .4rem 0;font-size:1.08rem}"
        + ".er ul{padding-left:1.2em;margin:.4em 0}.er li{margin:.35em 0}.er .er-plain{list-style:none;padding-left:0}.er .er-plain>li{padding:.6em .8em;background:var(--card);border-radius:.4rem;margin:.5em 0;border-left:4px solid var(--line)}"
        + ".er .er-plain>li.er-now{border-color:var(--now)}.er .er-plain>li.er-before{border-color:var(--before)}.er .er-plain>li.er-begun{border-color:var(--begun)}.er .er-plain>li.er-person{border-color:var(--person)}"
        + ".er .er-tree,.er .er-tree ul{list-style:none;padding-left:0;margin:0}.er .er-tree ul{padding-left:.9rem;margin-left:.55rem;border-left:1px solid var(--hair)}.er .er-tree li{margin:0;padding:.1em 0}.er summary{cursor:pointer}.er .er-tree summary{list-style:none}.er .er-tree summary::-webkit-details-marker{display:none}"
        + ".er .er-tree ul.er-flat{padding-left:0;margin-left:0;border-left:0}.er .er-row{display:grid;grid-template-columns:1.1em minmax(0,1fr) 9em 18.5em;gap:0 .6em;align-items:baseline}.er .er-sign{font-weight:700;text-align:center}.er .er-group{font-weight:600}.er summary .er-name::after{content:\" \\25be\";color:var(--quiet)}.er details:not([open])>summary .er-name::after{content:\" \\25b8\"}.er .er-amount{text-align:end;font-variant-numeric:tabular-nums}.er .er-remark{color:var(--quiet);padding-left:1.7em}"
        + ".er .er-state{white-space:nowrap;font-weight:600}.er .er-s-met,.er .er-s-before{color:var(--before)}.er .er-s-now{color:var(--now)}.er .er-s-begun{color:var(--begun)}.er .er-s-person,.er .er-s-varies{color:var(--person)}.er .er-s-open,.er .er-s-off,.er .er-s-waived{color:var(--quiet)}"
        + ".er .er-scroll{overflow-x:auto;margin:.6em 0}.er .er-scroll:focus-visible,.er summary:focus-visible,.er a:focus-visible{outline:3px solid var(--link);outline-offset:2px}"
        + ".er .er-rule{margin:.8em 0}.er .er-rule li{padding:.2em 0}.er .er-node{display:block;padding-left:1.1em;text-indent:-1.1em}.er .er-badge{display:inline-block;text-indent:0;border:1px solid var(--line);border-radius:.35em;padding:0 .4em;font-size:.82em;color:var(--quiet)}.er .er-required{border-color:var(--before);color:var(--before);font-weight:600}.er .er-facts{color:var(--quiet)}.er .er-tree ul.er-conditions{list-style:square;border-left:0;margin:.1em 0 .1em 1.2em;padding-left:1em}"
        + ".er figure{margin:.6em 0}.er figcaption{color:var(--quiet);font-size:.9em}.er svg{display:block;max-width:100%;height:auto}"
        + ".er table{border-collapse:collapse;width:100%;font-size:.92em}.er caption{text-align:start;color:var(--quiet);padding:.3em 0}.er th,.er td{text-align:start;vertical-align:top;padding:.4em .6em;border-bottom:1px solid var(--hair)}.er thead th{border-bottom:2px solid var(--line)}.er tbody th{font-weight:600;min-width:9em}.er td{min-width:6.5em}.er td.er-number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}"
        + "@media (max-width:40rem){.er{font-size:.97rem}.er .er-row{grid-template-columns:1.1em minmax(0,1fr) auto;gap:0 .4em}.er .er-row .er-amount{grid-column:2/-1;text-align:start;color:var(--quiet)}.er .er-tree ul{padding-left:.5rem;margin-left:.4rem}.er .er-title{font-size:1.4rem}.er table.er-stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.er table.er-stack :is(tr,th,td){display:block;min-width:0}.er table.er-stack tr{padding:.5em 0;border-bottom:1px solid var(--line)}.er table.er-stack :is(th,td){border:0;padding:.15em 0}.er table.er-stack td.er-number{text-align:start}.er table.er-stack td[data-label]:not(:empty)::before{content:attr(data-label) \": \";color:var(--quiet)}}"
        + ".er svg.er-narrow{display:none;max-width:32rem}@media screen and (max-width:40rem){.er svg.er-wide{display:none}.er svg.er-narrow{display:block;width:100%}}"
        + "@page{size:A4;margin:16mm}@media print{.er{" + Light + "font-size:10pt}.er .er-row{grid-template-columns:1.1em minmax(0,1fr) 8.5em 16em}.er main,.er .er-page{max-width:none;padding:0}.er .er-title{font-size:16pt}.er .er-head{font-size:12.5pt;break-after:avoid}.er .er-lead{font-size:11pt}.er :is(li,tr,figure){break-inside:avoid}.er .er-tree li:has(ul){break-inside:auto}.er .er-scroll{overflow:visible}.er summary{list-style:none}.er .er-tree details::details-content{content-visibility:visible;height:auto}.er thead{display:table-header-group}}";
}
