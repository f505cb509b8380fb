/**
 * Opens a PDF that conforms to PDF/UA-1 and PDF/A-2a.
 *
 * pdfkit 0.20 does not get there by itself: its `PDF/UA` subset writes a CIDSet that PDF/UA
 * refuses, and titles go into the XMP unescaped. So the file is opened as PDF/A-2a, says of
 * itself that it is PDF/UA as well, and is given escaped metadata. Gate: veraPDF.
 */
import PDFDocument from 'pdfkit';
import { PAGE } from '../look.ts';
import type { Resources } from '../resources.ts';

type Pdf = InstanceType<typeof PDFDocument>;

/** The parts of pdfkit that have to be set right; it has no public way for them. */
interface Inner {
  info: Record<string, unknown>;
  _root: { data: Record<string, unknown> };
  _addInfo(): void;
  _addColorOutputIntent(): void;
  ref(data: Record<string, unknown>): { write(bytes: Uint8Array): void; end(): void };
}

const UA_IDENTIFICATION = `
<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`;

/** PDF/A allows properties of other schemas only where they are described. */
const UA_DESCRIPTION = `
<rdf:Description rdf:about=""
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Which part of ISO 14289 is followed</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * @param madeOn the day, `YYYY-MM-DD`; the file holds no other time, so the same document gives
 *   the same bytes
 */
export function openPdf(
  { title, language, madeOn }: { title: string; language: string; madeOn: string },
  resources: Resources,
): Pdf {
  const pdf = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    // Keeps pdfkit from loading Helvetica, which is neither used nor embedded.
    font: null as unknown as string,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    subset: 'PDF/A-2a',
    info: {
      Title: title,
      Producer: 'Waymark',
      Creator: 'Waymark',
      CreationDate: new Date(`${madeOn}T00:00:00Z`),
    },
  });
  const inner = pdf as unknown as Inner;
  const addInfo = inner._addInfo;
  inner._addInfo = function addEscapedInfo(this: Inner) {
    const plain = this.info;
    this.info = { ...plain, Title: escapeXml(title) };
    addInfo.call(this);
    this.info = plain;
  };
  // pdfkit looks for its profile next to its own file, which is elsewhere once bundled.
  inner._addColorOutputIntent = function addProfile(this: Inner) {
    const bytes = resources.colourProfile();
    const profile = this.ref({ Length: bytes.length, N: 3 });
    profile.write(bytes);
    profile.end();
    const intent = this.ref({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      Info: Object('sRGB IEC61966-2.1'),
      OutputConditionIdentifier: Object('sRGB IEC61966-2.1'),
      DestOutputProfile: profile,
    });
    intent.end();
    this._root.data.OutputIntents = [intent];
  };
  pdf.appendXML(UA_DESCRIPTION);
  pdf.appendXML(UA_IDENTIFICATION);
  return pdf;
}

/** Ends the file and gives its bytes. */
export async function closePdf(pdf: Pdf): Promise<Buffer> {
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('end', () => resolve());
    pdf.on('error', reject);
  });
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}
