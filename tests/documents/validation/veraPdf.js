/**
 * Drives veraPDF. It is run by Rhino, the JavaScript of Java that veraPDF brings along and tests its
 * own rules with, so that no Java has to be compiled; this is ECMAScript 5 and a little more.
 *
 * Reads lines `<profile>=<file>`, such as `PDFUA-1=plan.pdf`. Prints a line of JSON for each:
 * `{ asked, failed: ['7.1-3: what the rule asks for (where)'] }`, `asked` being the line.
 */
const { Profiles } = Packages.org.verapdf.pdfa.validation.profiles;
const { ValidatorFactory } = Packages.org.verapdf.pdfa.validation.validators;
const { Foundries } = Packages.org.verapdf.pdfa;
const { PDFAFlavour } = Packages.org.verapdf.pdfa.flavours;

const FLAVOURS = { 'PDFUA-1': PDFAFlavour.PDFUA_1, 'PDFA-2A': PDFAFlavour.PDFA_2_A };

/** After so many failures of one rule nothing new is learned. */
const MOST_FAILURES = 3;

function all(node, name) {
  const found = node.getElementsByTagName(name);
  const list = [];
  for (let at = 0; at < found.getLength(); at += 1) list.push(found.item(at));
  return list;
}

function textIn(node, name) {
  const [found] = all(node, name);
  return found ? found.getTextContent() : null;
}

function setOf(values) {
  const set = new java.util.LinkedHashSet();
  values.forEach((value) => {
    set.add(value);
  });
  return set;
}

function ruleOf(rule) {
  const [id] = all(rule, 'id');
  return Profiles.ruleFromValues(
    Profiles.ruleIdFromValues(
      PDFAFlavour.Specification.valueOf(id.getAttribute('specification')),
      id.getAttribute('clause'),
      java.lang.Integer.parseInt(id.getAttribute('testNumber')),
    ),
    rule.getAttribute('object'),
    java.lang.Boolean.valueOf(rule.getAttribute('deferred')),
    rule.getAttribute('tags'),
    textIn(rule, 'description'),
    textIn(rule, 'test'),
    Profiles.errorFromValues(textIn(rule, 'message'), new java.util.ArrayList()),
    new java.util.ArrayList(),
  );
}

/** Reads a profile from the jar. veraPDF's own reader needs a part of Java that the jar is without. */
function profileOf(name) {
  const place = `org/verapdf/pdfa/validation/${name}.xml`;
  const stream = java.lang.ClassLoader.getSystemResourceAsStream(place);
  const xml = javax.xml.parsers.DocumentBuilderFactory.newInstance()
    .newDocumentBuilder()
    .parse(stream);
  const variables = all(xml, 'variable').map((variable) =>
    Profiles.variableFromValues(
      variable.getAttribute('name'),
      variable.getAttribute('object'),
      textIn(variable, 'defaultValue'),
      textIn(variable, 'value'),
    ),
  );
  return Profiles.profileFromValues(
    FLAVOURS[name],
    Profiles.profileDetailsFromValues(name, name, 'veraPDF', new java.util.Date(0)),
    '',
    setOf(all(xml, 'rule').map(ruleOf)),
    setOf(variables),
  );
}

const profiles = {};

function validate(name, file) {
  profiles[name] = profiles[name] || profileOf(name);
  const parser = Foundries.defaultInstance().createParser(new java.io.File(file), FLAVOURS[name]);
  const validator = ValidatorFactory.createValidator(profiles[name], false, MOST_FAILURES);
  const result = validator.validate(parser);
  const failed = result
    .getTestAssertions()
    .toArray()
    .map((assertion) => {
      const id = assertion.getRuleId();
      const where = assertion.getLocation().getContext();
      return `${id.getClause()}-${id.getTestNumber()}: ${assertion.getMessage()} (${where})`;
    });
  if (!result.isCompliant() && failed.length === 0) failed.push('not compliant');
  parser.close();
  validator.close();
  return failed;
}

Packages.org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider.initialise();
const lines = new java.io.BufferedReader(
  new java.io.InputStreamReader(java.lang.System.in),
).lines();
lines.toArray().forEach((line) => {
  const at = line.indexOf('=');
  const failed = validate(line.substring(0, at), line.substring(at + 1));
  print(JSON.stringify({ asked: String(line), failed }));
});
