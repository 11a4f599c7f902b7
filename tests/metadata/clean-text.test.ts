import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanParagraphs, webAddress } from '../../src/metadata/text/clean-text';
import { mathmlToTex } from '../../src/metadata/text/mathml';
import { joinedName, turnedName } from '../../src/metadata/services/person-name';

describe('a title', () => {
  test.each([
    ['Growth of <i>E. coli</i> in &amp; out', 'Growth of E. coli in & out'],
    ['Growth of <i>E. coli<\\/i>', 'Growth of E. coli<\\/i>'],
    ['A &amp;lt;b&amp;gt;bold&amp;lt;/b&amp;gt; claim', 'A bold claim'],
    ['R&amp;D', 'R&D'],
    ['AT&T and M&amp;A', 'AT&T and M&A'],
    ['H<sub>2</sub>O and 10<sup>-5</sup>', 'H₂O and 10⁻⁵'],
    ['L<sup>p</sup> spaces', 'Lp spaces'],
    ['<scp>Bert</scp> and <jats:italic>friends</jats:italic>', 'Bert and friends'],
    ['<![CDATA[Plain & simple]]>', 'Plain & simple'],
    ['Two\n  lines', 'Two lines'],
    ['Na\\"ive B\\\'ezier and G\\"{o}del', 'Naïve Bézier and Gödel'],
    ['{BERT}: Pre-training', 'BERT: Pre-training'],
    ['$O(n\\log n)$ and $x<y$', '$O(n\\log n)$ and $x<y$'],
    ['\\(x^2\\) and $$y_1$$', '$x^2$ and $y_1$'],
    ['a < b and c > d', 'a < b and c > d'],
    ['5 &lt; 6', '5 < 6'],
    ['Caf&eacute; &uuml;ber &#x4e2d;&#25991;', 'Café über 中文'],
    ['&unknown; &#0; &#xd800;', '&unknown; &#0; &#xd800;'],
    [
      'soft\u00adhyphen, zero\u200bwidth, \u202eturned\u202c, \u0000nul',
      'softhyphen, zerowidth, turned, nul',
    ],
    ['full width：题目', 'full width：题目'],
    ['x <script>alert(1)</script> y', 'x y'],
    ['<img src=x onerror=alert(1)> z', 'z'],
    [
      'of <mml:math xmlns:mml="x"><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math> here',
      'of $x^2$ here',
    ],
    [
      'of <inline-formula><alternatives><tex-math>$$\\alpha$$</tex-math><math><mi>α</mi></math></alternatives></inline-formula> here',
      'of $\\alpha$ here',
    ],
    [
      'of <tex-math>\\documentclass[12pt]{minimal} \\usepackage{x} \\begin{document}$$ a_1 $$\\end{document}</tex-math> here',
      'of $a_1$ here',
    ],
    ['', ''],
  ])('of %j reads %j', (written, clean) => {
    expect(cleanLine(written)).toBe(clean);
  });
});

describe('an abstract', () => {
  test.each([
    ['<jats:title>Abstract</jats:title><jats:p>One.</jats:p><jats:p>Two.</jats:p>', 'One.\n\nTwo.'],
    [
      '<jats:sec><jats:title>Methods</jats:title><jats:p>We did.</jats:p></jats:sec><jats:sec><jats:title>Results</jats:title><jats:p>It was.</jats:p></jats:sec>',
      'Methods: We did.\n\nResults: It was.',
    ],
    ['Abstract: We show.', 'We show.'],
    ['  We show\nthat a\n  New paragraph\ngoes on. ', 'We show that a\n\nNew paragraph goes on.'],
    ['One.\n\nTwo.', 'One.\n\nTwo.'],
    ['&lt;p&gt;Escaped once more.&lt;/p&gt;', 'Escaped once more.'],
    ['The pressure was withdrawn.', 'The pressure was withdrawn.'],
    ['', ''],
  ])('of %j reads %j', (written, clean) => {
    expect(cleanParagraphs(written)).toBe(clean);
  });
});

describe('a formula of MathML', () => {
  test.each([
    ['<mfrac><mn>1</mn><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></mfrac>', '\\frac{1}{n+1}'],
    ['<msqrt><mi>x</mi></msqrt>', '\\sqrt{x}'],
    ['<msubsup><mi>a</mi><mn>1</mn><mi>n</mi></msubsup>', 'a_1^n'],
    ['<mml:mi>x</mml:mi><mml:mo>&lt;</mml:mo><mml:mi>y</mml:mi>', 'x<y'],
    ['<semantics><mi>x</mi><annotation>x</annotation></semantics>', 'x'],
    ['<mi>x</mi></mrow></mrow><mspace/>', 'x'],
    ['<mrow><mi>x', 'x'],
  ])('of %s reads %s', (xml, tex) => {
    expect(mathmlToTex(xml)).toBe(tex);
  });
});

describe('a name', () => {
  test.each([
    ['Example, Ada', 'Ada Example'],
    ['Ada Example', 'Ada Example'],
    ['Wei Wang 0001', 'Wei Wang'],
    ['H. -W. Hammer', 'H.-W. Hammer'],
    ['King, Jr., Martin Luther', 'Martin Luther King Jr.'],
    ['King, Martin Luther, Jr.', 'Martin Luther King Jr.'],
    ['张, 三', '张三'],
    ['三 张', '张三'],
    ['van der Berg, Jan', 'Jan van der Berg'],
    ['M&uuml;ller, J&ouml;rg', 'Jörg Müller'],
    ['ATLAS Collaboration', 'ATLAS Collaboration'],
    ['', ''],
  ])('of %j reads %j', (written, name) => {
    expect(turnedName(written)).toBe(name);
  });

  test('in capitals is written as usual, a collaboration stays', () => {
    expect(joinedName('MIRA', 'OKAFOR-LIND')).toBe('Mira Okafor-Lind');
    expect(joinedName('J.', 'LI')).toBe('J. LI');
    expect(joinedName('', 'ATLAS')).toBe('ATLAS');
  });
});

describe('an address', () => {
  test.each([
    ['https://example.org/a(b)', 'https://example.org/a%28b%29'],
    [' http://example.org ', 'http://example.org'],
    ['javascript:alert(1)', ''],
    ['https://example.org/<b>', ''],
    ['https://example.org/a b', ''],
    ['', ''],
  ])('of %j is %j', (written, address) => {
    expect(webAddress(written)).toBe(address);
  });
});

const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<jats:p>',
        '</jats:p>',
        '<i>',
        '</i>',
        '<mml:math>',
        '</mml:math>',
        '<mi>',
        '<sup>',
        '2',
        '</sup>',
        '$',
        '$$',
        '\\',
        '{',
        '}',
        '&amp;',
        '&lt;',
        '&#60;',
        '<',
        '>',
        '\n',
        '\n  ',
        '<![CDATA[',
        ']]>',
        '\\(',
        '\\)',
        'x',
        ' ',
        '<tex-math>',
        '</tex-math>',
        '<alternatives>',
        '</alternatives>',
        '<title>',
        '</title>',
        '\\"o',
        '题',
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''));

describe('any markup', () => {
  test('gives one line, without marks that turn or hide text', () => {
    fc.assert(
      fc.property(markup, text => {
        expect(cleanLine(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\ufeff]|^\s|\s$|\s\s/u);
      }),
      { numRuns: 2_000 },
    );
  });

  test('gives paragraphs that are lines', () => {
    fc.assert(
      fc.property(markup, text => {
        const clean = cleanParagraphs(text);
        expect(
          clean.split('\n\n').every(paragraph => clean === '' || /^\S(?:[^\n]*\S)?$/.test(paragraph)),
        ).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('comes to an end when it is long and never closed', () => {
    const pieces = [
      '<alternatives>',
      '<tex-math>',
      '<mml:math>',
      '<sup>',
      '$$',
      '\\(',
      '{',
      '<title>',
      '\\"',
      '&#6',
    ];
    for (const piece of pieces) {
      const long = piece.repeat(200_000 / piece.length);
      expect(cleanParagraphs(long).length).toBeLessThanOrEqual(long.length);
    }
  });
});
