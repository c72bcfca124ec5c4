import { crc32, deflateRawSync } from 'node:zlib';

const u16 = (value: number) => Buffer.from([value & 0xff, value >> 8]);
const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** A ZIP archive of the parts, for specs. */
export function zipBytes(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    // Version, UTF-8 names, deflated, no time.
    const common = Buffer.concat([u16(20), u16(0x800), u16(8), u16(0), u16(0x21), u32(crc32(bytes)), u32(packed.length), u32(bytes.length), u16(Buffer.byteLength(name)), u16(0)]);
    const file = Buffer.concat([u32(0x04034b50), common, Buffer.from(name), packed]);
    entries.push(Buffer.concat([u32(0x02014b50), u16(20), common, u16(0), u16(0), u16(0), u32(0), u32(offset), Buffer.from(name)]));
    files.push(file);
    offset += file.length;
  }
  const directory = Buffer.concat(entries);
  return Buffer.concat([...files, directory, u32(0x06054b50), u16(0), u16(0), u16(entries.length), u16(entries.length), u32(directory.length), u32(offset), u16(0)]);
}
