import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { checkIcons } from '../../../manifest/icon-rules.ts';
import { decodePng, encodePng, type Picture } from '../../../manifest/png.ts';
import { sources } from './sources.ts';

type Paint = (x: number, y: number) => readonly number[];

function picture(width: number, height: number, paint: Paint): Picture {
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rgba.set(paint(x, y), (y * width + x) * 4);
  return { width, height, rgba };
}

const BLUE = [0, 0, 255, 255];
const WHITE = [255, 255, 255, 255];
const CLEAR = [0, 0, 0, 0];
const { icons } = sources();
const withColour = (side: number, paint: Paint) =>
  checkIcons({ ...icons, 'color.png': encodePng(picture(side, side, paint)) });
const withOutline = (side: number, paint: Paint) =>
  checkIcons({ ...icons, 'outline.png': encodePng(picture(side, side, paint)) });

describe('icons of the Teams app', () => {
  it('that are delivered keep the rules', () => {
    assert.deepEqual(checkIcons(icons), []);
  });

  it('must have the right sizes', () => {
    assert.match(withColour(96, () => BLUE).join(), /^color\.png is 96 x 96 pixels\. Make it 192 x 192\.$/);
    assert.match(withOutline(64, () => CLEAR).join(), /^outline\.png is 64 x 64 pixels\. Make it 32 x 32\.$/);
  });

  it('in colour must have the symbol in the middle, up to its very edge', () => {
    const square = (from: number, to: number) => (x: number, y: number) =>
      x >= from && x < to && y >= from && y < to ? WHITE : BLUE;
    assert.deepEqual(withColour(192, square(48, 144)), []);
    assert.match(withColour(192, square(47, 144)).join(), /outside the middle 96 x 96/);
    assert.match(withColour(192, square(48, 145)).join(), /outside the middle 96 x 96/);
  });

  it('in colour must have a full background', () => {
    assert.match(withColour(192, (x, y) => (x === 100 && y === 100 ? CLEAR : BLUE)).join(), /transparent pixels/);
  });

  it('in outline must be white on transparent', () => {
    assert.match(withOutline(32, (x) => (x > 9 ? [255, 255, 254, 9] : CLEAR)).join(), /not white/);
    assert.match(withOutline(32, () => WHITE).join(), /no transparent background/);
  });

  it('must be PNG files of a kind that can be checked', () => {
    assert.match(
      checkIcons({ ...icons, 'color.png': Buffer.from('GIF89a') }).join(),
      /^color\.png is not a PNG file\.$/,
    );
    const palette = Buffer.from(icons['color.png'] ?? []);
    palette.writeUInt8(3, 25);
    assert.match(checkIcons({ ...icons, 'color.png': palette }).join(), /8-bit RGBA/);
  });
});

describe('PNG', () => {
  it('gives back the pixels it was written with', () => {
    const pictures = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
      .chain(([width, height]) =>
        fc
          .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
          .map((rgba) => ({ width, height, rgba })),
      );
    fc.assert(
      fc.property(pictures, (p) => assert.deepEqual(decodePng(encodePng(p)), p)),
      { numRuns: 50 },
    );
  });

  it('of other programs is read too: rows predicted from left, above, their mean and by Paeth', () => {
    const rows = [
      [1, 10, 20, 30, 255, 1, 1, 1, 0],
      [2, 5, 5, 5, 0, 5, 5, 5, 0],
      [3, 1, 1, 1, 128, 0, 0, 0, 0],
      [4, 2, 2, 2, 0, 1, 1, 1, 0],
    ];
    const data = deflateSync(Buffer.from(rows.flat()));
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.write('IDAT', 4, 'latin1');
    const header = encodePng(picture(2, 4, () => CLEAR)).subarray(0, 33);
    const { rgba } = decodePng(Buffer.concat([header, frame, data, Buffer.alloc(4)]));
    const pixels = Array.from({ length: 8 }, (_, i) => Array.from(rgba.subarray(i * 4, i * 4 + 4)));
    assert.deepEqual(pixels, [
      [10, 20, 30, 255],
      [11, 21, 31, 255],
      [15, 25, 35, 255],
      [16, 26, 36, 255],
      [8, 13, 18, 255],
      [12, 19, 27, 255],
      [10, 15, 20, 255],
      [13, 20, 28, 255],
    ]);
  });
});
