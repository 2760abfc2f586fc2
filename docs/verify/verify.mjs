// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node verify.mjs FILE...: verifies career records and badges of Waymark (PDF, SVG, PNG, JSON) without Waymark and without a
// network, with public libraries only. It checks every proof of every credential (eddsa-rdfc-2022, eddsa-jcs-2022; W3C Data
// Integrity EdDSA Cryptosuites 1.0) and the seal of the file. Dates, schemas and nesting are left to 'waymark-cli verify'.
import bs58 from 'bs58';
import canonicalize from 'canonicalize';
import jsonld from 'jsonld';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

const context = name => JSON.parse(readFileSync(new URL(`contexts/${name}`, import.meta.url), 'utf8'));
const contexts = {
  'https://www.w3.org/ns/credentials/v2': context('w3c-credentials-v2.jsonld'),
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json': context('ob-v3p0-context-3.0.3.json'),
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json': context('ob-v3p0-extensions.json'),
  'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json': context('clr-v2p0-context-2.0.1.json'),
};

async function documentLoader(url) {
  if (!contexts[url]) throw new Error(`unknown context ${url}`);
  return { document: contexts[url], documentUrl: url, contextUrl: null };
}

const sha256 = data => createHash('sha256').update(data).digest();
const asRdf = document => jsonld.canonize(document, { algorithm: 'RDFC-1.0', format: 'application/n-quads', safe: true, documentLoader });

/** The Ed25519 key of a did:key: after 'did:key:z', base58btc of ED 01 and 32 bytes. */
function keyOf(did) {
  const bytes = Buffer.from(bs58.decode(did.replace(/^did:key:z/, '')));
  if (bytes.length !== 34 || bytes[0] !== 0xed || bytes[1] !== 0x01) throw new Error(`no Ed25519 did:key: ${did}`);
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: bytes.subarray(2).toString('base64url') }, format: 'jwk' });
}

/** SHA-256 of the canonical proof without its value, then of the canonical document without its proofs. */
async function hashOf(credential, proof) {
  const { proof: _, ...document } = credential;
  const { proofValue: __, ...config } = proof;
  if (proof.cryptosuite === 'eddsa-jcs-2022') {
    if (canonicalize(config['@context']) !== canonicalize(document['@context'])) throw new Error('another @context was signed');
    return Buffer.concat([sha256(canonicalize(config)), sha256(canonicalize(document))]);
  }
  if (proof.cryptosuite !== 'eddsa-rdfc-2022') throw new Error(`unknown cryptosuite ${proof.cryptosuite}`);
  config['@context'] = document['@context'];
  return Buffer.concat([sha256(await asRdf(config)), sha256(await asRdf(document))]);
}

async function checkProof(credential, proof) {
  const issuer = credential.issuer.id ?? credential.issuer;
  if (proof.type !== 'DataIntegrityProof' || proof.proofPurpose !== 'assertionMethod') throw new Error('no proof of an assertion');
  if (proof.verificationMethod !== `${issuer}#${issuer.split(':').pop()}`) throw new Error('signed by another key than that of the issuer');
  const signature = Buffer.from(bs58.decode(proof.proofValue.replace(/^z/, '')));
  if (!verify(null, await hashOf(credential, proof), keyOf(issuer), signature)) throw new Error('the key did not sign this content');
}

/** Every credential within a value, the outermost first. */
function* credentialsIn(value) {
  if (value === null || typeof value !== 'object') return;
  if ([value.type].flat().includes('VerifiableCredential')) yield value;
  for (const inner of Object.values(value)) yield* credentialsIn(inner);
}

/** The credential in a file, and the bytes behind its seal that the seal cannot cover. */
function unpack(file) {
  const text = file.toString('latin1');
  const utf8 = part => Buffer.from(part, 'latin1').toString('utf8');
  if (text.startsWith('%PDF-')) {
    const stream = /\/Subtype \/application#2fld\+json[^]*?stream\r?\n/.exec(text);
    return { json: inflateSync(file.subarray(stream.index + stream[0].length)).toString('utf8'), behind: 0 };
  }
  if (text.startsWith('\x89PNG')) {
    const chunk = /iTXt(openbadge|clr)credential\0{5}/.exec(text);
    const end = chunk.index + 4 + file.readUInt32BE(chunk.index - 4);
    return { json: file.toString('utf8', chunk.index + chunk[0].length, end), behind: 4 };
  }
  const svg = /<(openbadges|clr):credential>([^]*)<\/\1:credential>/.exec(text);
  return { json: svg ? utf8(svg[2].replaceAll(/<!\[CDATA\[|\]\]>/g, '')) : utf8(text), behind: svg ? 0 : null };
}

/** The seal covers the whole file but its own 128 digits: docs/formats/carriers.md. */
function checkSeal(file, behind) {
  const text = file.toString('latin1');
  const start = text.lastIndexOf('waymark-seal/1 ');
  const seal = start < 0 ? null : /^waymark-seal\/1 (did:key:\S+) ([0-9a-f]{128})/.exec(text.slice(start));
  if (!seal) throw new Error('nobody sealed this file');
  const digits = start + seal[0].length - 128;
  const covered = sha256(Buffer.concat([file.subarray(0, digits), file.subarray(digits + 128 + behind)]));
  const message = Buffer.concat([Buffer.from('waymark/document-seal/v1\0'), covered]);
  if (!verify(null, message, keyOf(seal[1]), Buffer.from(seal[2], 'hex'))) throw new Error('changed after it was sealed');
  return seal[1];
}

for (const name of process.argv.slice(2)) {
  try {
    const file = readFileSync(name);
    const { json, behind } = unpack(file);
    if (behind !== null) console.log(`${name}: sealed by the key ${checkSeal(file, behind)}`);
    let count = 0;
    for (const credential of credentialsIn(JSON.parse(json))) {
      const proofs = [credential.proof ?? []].flat();
      if (proofs.length === 0) throw new Error(`${credential.id}: unsigned`);
      for (const proof of proofs) await checkProof(credential, proof);
      console.log(`  ${credential.name}: signed by the key ${credential.issuer.id} (${proofs.map(proof => proof.cryptosuite).join(', ')})`);
      count += 1;
    }
    if (count === 0) throw new Error('no credential');
    console.log(`${name}: holds, ${count} credentials`);
  } catch (problem) {
    console.log(`${name}: REFUSED: ${problem.message}`);
    process.exitCode = 3;
  }
}
