/** Accent commands and the combining marks they stand for. */
export const accentMarks: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '`': '\u0300',
    "'": '\u0301',
    '^': '\u0302',
    '~': '\u0303',
    '"': '\u0308',
    '=': '\u0304',
    '.': '\u0307',
    u: '\u0306',
    v: '\u030c',
    H: '\u030b',
    c: '\u0327',
    k: '\u0328',
    r: '\u030a',
    d: '\u0323',
    b: '\u0331',
  }),
);

const written =
  'ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ ' +
  'textendash – textemdash — textquoteright ’ textquoteleft ‘ textquotedblleft “ textquotedblright ” ' +
  'textasciitilde ~ textasciicircum ^ textbackslash \\ textbraceleft { textbraceright } textless < textgreater > ' +
  'textbar | textunderscore _ textdollar $ textregistered ® texttrademark ™ textcopyright © copyright © ' +
  'textdegree ° textmu µ textellipsis … dots … ldots … S § P ¶ pounds £ texteuro € euro € textquotedbl " ' +
  'textexclamdown ¡ textquestiondown ¿ guillemotleft « guillemotright » textperiodcentered · textbullet • LaTeX LaTeX TeX TeX';
const pairs = written.split(' ');

/** Commands that stand for a character or word. */
export const texLetters: ReadonlyMap<string, string> = new Map(
  pairs.flatMap((name, at) => (at % 2 === 0 ? [[name, pairs[at + 1] ?? '']] : [])),
);
