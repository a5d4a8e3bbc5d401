// Writes src/Ecvet.Sdk/Vocabularies/PublishedLists.cs and src/Ecvet.Sdk/Exchange/Edc/EdcTerms.cs: the codes of the lists
// that the European Union publishes, and the terms of the JSON-LD context of European Digital Credentials.
//   node .ci/vocabularies.mjs ../shared/exchange          writes both files
//   node .ci/vocabularies.mjs ../shared/exchange --check  says whether they are up to date
// Source: the code lists (cv/*.xsd) and the context (edc-ap-context.jsonld) of the European Learning Model 3,
// https://github.com/european-commission-empl/European-Learning-Model, European Union, CC BY 4.0 (EUPL 1.2 for software).
// Only codes and identifiers are taken over. Labels are read to tell the codes apart and are not copied.
import { readFileSync, writeFileSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [source, mode] = process.argv.slice(2)
if (!source) { console.error('usage: node .ci/vocabularies.mjs FOLDER [--check]'); process.exit(2) }
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const lists = join(source, 'elm/xsd/loq/cv')

// What follows is not in the lists and is retyped from public standards.
// ISO 3166-1: two letters, then three. The authority table of countries uses the three letters, with own codes for some.
const iso3166 = `AW ABW,AF AFG,AO AGO,AI AIA,AX ALA,AL ALB,AD AND,AE ARE,AR ARG,AM ARM,AS ASM,AQ ATA,TF ATF,AG ATG,AU AUS,AT AUT,AZ AZE,BI BDI,BE BEL,BJ BEN,BQ BES,BF BFA,BD BGD,BG BGR,BH BHR,BS BHS,BA BIH,BL BLM,BY BLR,BZ BLZ,BM BMU,BO BOL,BR BRA,BB BRB,BN BRN,BT BTN,BV BVT,BW BWA,CF CAF,CA CAN,CC CCK,CH CHE,CL CHL,CN CHN,CI CIV,CM CMR,CD COD,CG COG,CK COK,CO COL,KM COM,CV CPV,CR CRI,CU CUB,CW CUW,CX CXR,KY CYM,CY CYP,CZ CZE,DE DEU,DJ DJI,DM DMA,DK DNK,DO DOM,DZ DZA,EC ECU,EG EGY,ER ERI,EH ESH,ES ESP,EE EST,ET ETH,FI FIN,FJ FJI,FK FLK,FR FRA,FO FRO,FM FSM,GA GAB,GB GBR,GE GEO,GG GGY,GH GHA,GI GIB,GN GIN,GP GLP,GM GMB,GW GNB,GQ GNQ,GR GRC,GD GRD,GL GRL,GT GTM,GF GUF,GU GUM,GY GUY,HK HKG,HM HMD,HN HND,HR HRV,HT HTI,HU HUN,ID IDN,IM IMN,IN IND,IO IOT,IE IRL,IR IRN,IQ IRQ,IS ISL,IL ISR,IT ITA,JM JAM,JE JEY,JO JOR,JP JPN,KZ KAZ,KE KEN,KG KGZ,KH KHM,KI KIR,KN KNA,KR KOR,KW KWT,LA LAO,LB LBN,LR LBR,LY LBY,LC LCA,LI LIE,LK LKA,LS LSO,LT LTU,LU LUX,LV LVA,MO MAC,MF MAF,MA MAR,MC MCO,MD MDA,MG MDG,MV MDV,MX MEX,MH MHL,MK MKD,ML MLI,MT MLT,MM MMR,ME MNE,MN MNG,MP MNP,MZ MOZ,MR MRT,MS MSR,MQ MTQ,MU MUS,MW MWI,MY MYS,YT MYT,NA NAM,NC NCL,NE NER,NF NFK,NG NGA,NI NIC,NU NIU,NL NLD,NO NOR,NP NPL,NR NRU,NZ NZL,OM OMN,PK PAK,PA PAN,PN PCN,PE PER,PH PHL,PW PLW,PG PNG,PL POL,PR PRI,KP PRK,PT PRT,PY PRY,PS PSE,PF PYF,QA QAT,RE REU,RO ROU,RU RUS,RW RWA,SA SAU,SD SDN,SN SEN,SG SGP,GS SGS,SH SHN,SJ SJM,SB SLB,SL SLE,SV SLV,SM SMR,SO SOM,PM SPM,RS SRB,SS SSD,ST STP,SR SUR,SK SVK,SI SVN,SE SWE,SZ SWZ,SX SXM,SC SYC,SY SYR,TC TCA,TD TCD,TG TGO,TH THA,TJ TJK,TK TKL,TM TKM,TL TLS,TO TON,TT TTO,TN TUN,TR TUR,TV TUV,TW TWN,TZ TZA,UG UGA,UA UKR,UM UMI,UY URY,US USA,UZ UZB,VA VAT,VC VCT,VE VEN,VG VGB,VI VIR,VN VNM,VU VUT,WF WLF,WS WSM,YE YEM,ZA ZAF,ZM ZMB,ZW ZWE`
const countriesByOtherName = { TF: 'FQ0', XK: '1A0' }
// ISO 639-1 to 639-3, as the authority table of languages writes it, in capitals.
const iso639 = `aa aar,ab abk,af afr,ak aka,am amh,ar ara,an arg,as asm,av ava,ae ave,ay aym,az aze,ba bak,bm bam,be bel,bn ben,bi bis,bo bod,bs bos,br bre,bg bul,ca cat,cs ces,ch cha,ce che,cu chu,cv chv,kw cor,co cos,cr cre,cy cym,da dan,de deu,dv div,dz dzo,el ell,en eng,eo epo,et est,eu eus,ee ewe,fo fao,fa fas,fj fij,fi fin,fr fra,fy fry,ff ful,gd gla,ga gle,gl glg,gv glv,gn grn,gu guj,ht hat,ha hau,he heb,hz her,hi hin,ho hmo,hr hrv,hu hun,hy hye,ig ibo,io ido,ii iii,iu iku,ie ile,ia ina,id ind,ik ipk,is isl,it ita,jv jav,ja jpn,kl kal,kn kan,ks kas,ka kat,kr kau,kk kaz,km khm,ki kik,rw kin,ky kir,kv kom,kg kon,ko kor,kj kua,ku kur,lo lao,la lat,lv lav,li lim,ln lin,lt lit,lb ltz,lu lub,lg lug,mh mah,ml mal,mr mar,mk mkd,mg mlg,mt mlt,mn mon,mi mri,ms msa,my mya,na nau,nv nav,nr nbl,nd nde,ng ndo,ne nep,nl nld,nn nno,nb nob,no nor,ny nya,oc oci,oj oji,or ori,om orm,os oss,pa pan,pi pli,pl pol,pt por,ps pus,qu que,rm roh,ro ron,rn run,ru rus,sg sag,sa san,si sin,sk slk,sl slv,se sme,sm smo,sn sna,sd snd,so som,st sot,es spa,sq sqi,sc srd,sr srp,ss ssw,su sun,sw swa,sv swe,ty tah,ta tam,tt tat,te tel,tg tgk,tl tgl,th tha,ti tir,to ton,tn tsn,ts tso,tk tuk,tr tur,tw twi,ug uig,uk ukr,ur urd,uz uzb,ve ven,vi vie,vo vol,wa wln,wo wol,xh xho,yi yid,yo yor,za zha,zh zho,zu zul`
// The country of each national framework, by the short name the list gives it.
const frameworks = { HuQF: 'HU', 'IE NQF': 'IE', SCQF: 'GB', CyQF: 'CY', 'IT NQF': 'IT', 'KS NQF': 'XK', PQF: 'PL', QDG: 'BE', SeQF: 'SE', RQF: 'GB', TQF: 'TR', CFC: 'BE', MQF: 'MT', BQF: 'BG', NKR: 'NO', 'AT NQF': 'AT', HQF: 'GR', NNMQF: 'MK', SQF: 'SI', QNQ: 'PT', EstQF: 'EE', DQR: 'DE', LQF: 'LV', FQF: 'BE', ROQF: 'RO', NLQF: 'NL', 'ME NQF': 'ME', 'DK NQF': 'DK', 'BH NQF': 'BA', 'NQF VPET': 'CH', NSK: 'CZ', SKKR: 'SK', CLQ: 'LU', CROQF: 'HR', 'NQF RNCP': 'FR', AQF: 'AL', FiNQF: 'FI', ISQF: 'IS', CQFW: 'GB', MECU: 'ES', LTQF: 'LT', NQFS: 'RS', NQFL: 'LI' }

const fail = text => { throw new Error(text) }
const read = name => {
  const text = readFileSync(join(lists, name + '.xsd'), 'utf8')
  const scheme = /targetNamespace="([^"]+)"/.exec(text)[1]
  const items = [...text.matchAll(/<xs:enumeration value="([^"]+)"(?:\s*\/>|>(.*?)<\/xs:enumeration>)/gs)]
    .map(([, id, inside]) => ({ id, code: id.slice(id.lastIndexOf('/') + 1), label: (/<xs:documentation[^>]*>([^<]*)</.exec(inside ?? '')?.[1] ?? '').replace(/\s+/g, ' ').trim() }))
  return { scheme, items, base: items[0].id.slice(0, items[0].id.lastIndexOf('/') + 1) }
}

// A value of an enumeration of ours for each term of a list, told by the first words of its label.
const named = (name, names) => {
  const list = read(name)
  const found = Object.entries(names).map(([value, start]) => {
    const hits = list.items.filter(item => item.label.toLowerCase().startsWith(start))
    return hits.length === 1 ? [value, hits[0].code] : fail(`${name}: ${hits.length} terms begin with "${start}"`)
  })
  const left = list.items.filter(item => !found.some(([, code]) => code === item.code))
  if (left.length) fail(`${name}: no value for ${left.map(item => item.code + ' ' + item.label)}`)
  return { ...list, text: found.map(([value, code]) => value + '=' + code).join(' ') }
}

const country = read('country')
const codes = new Set(country.items.map(item => item.code))
const countries = [...iso3166.split(',').map(pair => pair.split(' ')), ['XK', '1A0']]
  .map(([two, three]) => [two, countriesByOtherName[two] ?? three, three]).filter(([, code]) => codes.has(code)).sort()
if (new Set(countries.map(c => c[1])).size !== countries.length) fail('a country stands twice')

const language = read('language')
const languageCodes = language.items.map(item => item.code).filter(code => /^[A-Z]{3}$/.test(code)).sort()
const pairs = iso639.split(',').map(pair => pair.split(' ')).filter(([, three]) => languageCodes.includes(three.toUpperCase()))

const nqf = read('nqf')
const levels = new Map()
for (const item of nqf.items.filter(item => /^(?:.+ )?(?:Entry|Level)\b/.test(item.label) && !/Framework/.test(item.label))) {
  const cut = /^(.+?) ((?:Entry|Levels?).*)$/.exec(item.label.replace(/^AT:/, 'AT')) ?? fail('NQF: ' + item.label)
  const level = cut[2].replace(/^Level /, '').replace(/ ?Levels?\b/, '').trim()
  if (!frameworks[cut[1]]) fail('no country for ' + cut[1])
  if (!item.code.startsWith('c_')) fail('NQF: ' + item.code)
  levels.set(cut[1], [...(levels.get(cut[1]) ?? []), level + '=' + item.code.slice(2)])
}
const listed = [...levels.values()].flat().length
if (levels.size !== Object.keys(frameworks).length || listed + levels.size !== nqf.items.length) fail(`NQF: ${levels.size} frameworks, ${listed} levels, ${nqf.items.length} items`)

const eqf = read('eqf')
if (eqf.items.map(item => item.code).sort().join('') !== '12345678') fail('EQF')
const fields = read('isced-f')
const credits = named('credit-points', { ECVET: 'european credit system for vocational', ECTS: 'european credit transfer' })
const settings = named('europass-learning-setting-types', { Formal: 'formal', NonFormal: 'non-formal' })
const modes = named('europass-modes', { WorkBased: 'workbased', ProjectBased: 'project', OnSite: 'presential', Online: 'online', Blended: 'blended', ResearchLab: 'research' })
const assessments = named('europass-learning-assessment-types', { Written: 'written', Oral: 'oral', Practical: 'practical', Portfolio: 'portfolio', Project: 'project', Continuous: 'continuous', Artefact: 'artefact', Quiz: 'quiz', Attendance: 'level of attendance', MarkedAssignment: 'marked assignment', GroupPerformance: 'group', PeerAssessment: 'peer assessment', PeerReview: 'peer review', ProblemBased: 'problem' })
const categories = named('skill-types', { Knowledge: 'knowledge', Skills: 'skill' })
const activities = named('europass-learning-activity-types', { Apprenticeship: 'apprenticeship', Internship: 'internship', JobExperience: 'job', EducationalProgramme: 'educational', Classroom: 'classroom', Laboratory: 'lab', ELearning: 'e-learning', SelfStudy: 'self', Workshop: 'workshop', Volunteering: 'volunt', Research: 'research' })
const reuse = read('skill-reuse-levels')

const wrap = (text, separator) => {
  const lines = []
  let line = ''
  for (const part of text.split(separator)) {
    if (line.length + part.length + separator.length > 120) { lines.push(line); line = '' }
    line += part + separator
  }
  lines.push(separator.length && line.endsWith(separator) ? line.slice(0, -separator.length) : line)
  return lines.map(l => `"${l}"`).join('\n        + ')
}
const constant = (name, meaning, value) => `    /// <summary>${meaning}</summary>\n    internal const string ${name} =\n        ${value};\n`
const scheme = (name, list) => `    internal const string ${name}Base = "${list.base}";\n    internal const string ${name}Scheme = "${list.scheme}";\n`
const head = source => `// <auto-generated>\n// Written by .ci/vocabularies.mjs from ${source} of the European Learning Model 3 (European Union, CC BY 4.0):\n// codes and identifiers only. Run the script again instead of changing this file.\n// </auto-generated>\n`

const published = `${head('the code lists')}namespace Ecvet;

/// <summary>The codes of the published lists, as texts that <see cref="CodeTable"/> takes apart.</summary>
internal static class PublishedLists
{
${[['Eqf', eqf], ['Nqf', nqf], ['Field', fields], ['Credit', credits], ['Setting', settings], ['Mode', modes], ['Assessment', assessments], ['Category', categories], ['Activity', activities], ['Reuse', reuse], ['Country', country], ['Language', language]].map(([name, list]) => scheme(name, list)).join('\n')}
${constant('Countries', 'ISO 3166-1: two letters, then the code of the authority table.', wrap(countries.map(([two, code]) => two + '=' + code).join(' '), ' '))}
${constant('CountryAliases', 'Other three letters of ISO 3166-1, and two letters in use at the European Union.', wrap([...countries.filter(([, code, three]) => code !== three).map(([two, , three]) => three + '=' + two), 'EL=GR', 'UK=GB'].join(' '), ' '))}
${constant('Languages', 'ISO 639-1: two letters, then the code of the authority table.', wrap(pairs.map(([two, three]) => two + '=' + three.toUpperCase()).join(' '), ' '))}
${constant('LanguageCodes', 'All codes of the authority table of languages, three letters each, in ordinal order with a space after each.', wrap(languageCodes.join(' ') + ' ', ' '))}
${constant('Fields', 'ISCED-F 2013: broad fields of two digits, narrow ones of three, detailed ones of four.', wrap(fields.items.map(item => item.code).sort().join(' '), ' '))}
${constant('NationalLevels', 'One framework a line: its short name, its country, its levels with their codes.', [...levels].sort(([a], [b]) => a < b ? -1 : 1).map(([name, list]) => `"${name}/${frameworks[name]}/${list.sort().join(';')}\\n"`).join('\n        + '))}
${constant('Credits', 'Systems of credit points.', wrap(credits.text, ' '))}
${constant('Settings', 'Learning settings; there is none for informal learning.', wrap(settings.text, ' '))}
${constant('Modes', 'Modes of learning and assessment.', wrap(modes.text, ' '))}
${constant('Assessments', 'Types of assessment.', wrap(assessments.text, ' '))}
${constant('Categories', 'Types of learning outcome; there is none for competence.', wrap(categories.text, ' '))}
${constant('Activities', 'Types of learning activity.', wrap(activities.text, ' '))}
${constant('ReuseLevels', 'How far a skill can be used.', wrap(reuse.items.map(item => item.code).join(' '), ' '))}}
`

const context = JSON.parse(readFileSync(join(source, 'elm/rdf/ap/edc/edc-ap-context.jsonld'), 'utf8'))['@context']
const expand = id => { const at = id.indexOf(':'); return at > 0 && typeof context[id.slice(0, at)] === 'string' && !id.startsWith('http') ? context[id.slice(0, at)] + id.slice(at + 1) : id }
const terms = Object.entries(context).filter(([key, value]) => !key.startsWith('@') && !(typeof value === 'string' && /^https?:/.test(value)))
  .map(([key, value]) => typeof value === 'string' ? [key, /^[A-Z]/.test(key) ? 'class' : 'text', expand(value)]
    : [key, value['@container'] === '@language' ? 'language' : value['@type'] === '@id' ? 'node' : value['@type'] ? expand(value['@type']) : 'text', expand(value['@id'])])
const short = kind => kind.replace('http://www.w3.org/2001/XMLSchema#', 'xsd:')
const edc = `${head('the JSON-LD context (edc-ap)')}namespace Ecvet.Exchange.Edc;

/// <content>The terms of the context: key, kind of value, identifier.</content>
internal static partial class EdcTerms
{
    private const string Context =
        ${terms.sort(([a], [b]) => a < b ? -1 : 1).map(([key, kind, id]) => `"${key} ${short(kind)} ${id}\\n"`).join('\n        + ')};
}
`

let stale = 0
for (const [path, text] of [['src/Ecvet.Sdk/Vocabularies/PublishedLists.cs', published], ['src/Ecvet.Sdk/Exchange/Edc/EdcTerms.Context.cs', edc]]) {
  const file = join(root, path)
  if (mode === '--check') {
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) { stale++; console.log(`${path} is not what the lists give`) }
  } else {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    console.log(`${path}: ${text.length} characters`)
  }
}
process.exitCode = stale ? 1 : 0
