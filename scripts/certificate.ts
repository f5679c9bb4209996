// A certificate for 127.0.0.1 made on the spot, so that saved pages can be served under https. A browser trusts it
// only when it is started to accept this very one; no private key is ever kept in a file.
import { createHash, generateKeyPairSync, sign } from 'node:crypto';

export interface Certificate {
  /** Private key and certificate in PEM. */
  key: string;
  cert: string;
  /** Hash of the public key (SHA-256, base64), by which a browser can be told to accept this certificate and no other. */
  keyHash: string;
}

/** A fresh self-signed certificate, valid from a day ago for ten days. */
export function makeCertificate(now: Date): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const publicPart = publicKey.export({ type: 'spki', format: 'der' });
  const body = sequence(
    integer(now.getTime()),
    ECDSA_WITH_SHA256,
    NAME,
    sequence(utcTime(now, -1), utcTime(now, 9)),
    NAME,
    publicPart,
  );
  const signature = sign('sha256', body, privateKey);
  const certificate = sequence(body, ECDSA_WITH_SHA256, tagged(0x03, Buffer.concat([Buffer.from([0]), signature])));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    keyHash: createHash('sha256').update(publicPart).digest('base64'),
  };
}

// DER, the encoding of X.509 (ITU-T X.690): a tag, a length, the content.
function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const lengthBytes = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...lengthBytes]), content]);
}

function sequence(...parts: Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

function integer(value: number): Buffer {
  const hex = value.toString(16);
  return tagged(0x02, Buffer.from(hex.length % 2 === 0 ? `00${hex}` : `0${hex}`, 'hex'));
}

function utcTime(now: Date, days: number): Buffer {
  const text = new Date(now.getTime() + days * 86_400_000).toISOString().replace(/[-:T]/g, '').slice(2, 14);
  return tagged(0x17, Buffer.from(`${text}Z`, 'latin1'));
}

const objectId = (hex: string): Buffer => tagged(0x06, Buffer.from(hex, 'hex'));
/** 1.2.840.10045.4.3.2 */
const ECDSA_WITH_SHA256 = sequence(objectId('2a8648ce3d040302'));
/** The common name (2.5.4.3). */
const NAME = sequence(tagged(0x31, sequence(objectId('550403'), tagged(0x0c, Buffer.from('Underline test pages', 'utf8')))));
