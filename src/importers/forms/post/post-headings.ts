import type { SourceLine } from '../../source/source-lines';

const chineseHeading =
  /^(?:摘要|引言|介绍|简介|背景|前言|动机|相关工作|方法|方法介绍|模型|模型结构|网络结构|整体框架|损失函数|训练|实验|实验结果|实验设置|消融实验|结果|分析|讨论|局限|局限性|总结|小结|结论|思考|个人思考|感想|展望|贡献|创新点|参考文献|附录|数据集)$/;
const numbered =
  /^(?:\d+(?:\.\d+)*[.、]?\s+|[一二三四五六七八九十]+[、.．]\s*|第[一二三四五六七八九十\d]+[章节部分]\s*)\S/;
const small = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|vs\.?|via|with)$/;
const wordLike = /^[\p{Lu}\d(][\p{L}\p{N}'’()+&/-]*$/u;

/** Whether a line that stands alone between blank lines reads as a heading rather than as a sentence. */
export function readsAsHeading(text: string): boolean {
  const bare = text.trim();
  if (bare === '' || bare.length > 70 || /[,，。；;!！?？:：\\=_^{}<>|$`*[\]]/.test(bare)) return false;
  if (numbered.test(bare)) return true;
  if (/[\u3400-\u9fff]/.test(bare)) return chineseHeading.test(bare);
  const words = bare.split(/\s+/);
  return words.length <= 9 && words.every((word, at) => wordLike.test(word) || (at > 0 && small.test(word)));
}

/** Indices of the lines that are headings though nothing marks them. */
export function bareHeadings(lines: readonly SourceLine[]): readonly number[] {
  const isBlank = (at: number) => (lines[at]?.text ?? '').trim() === '';
  const found = lines.flatMap(({ text, fenced }, at) =>
    !fenced && isBlank(at - 1) && isBlank(at + 1) && readsAsHeading(text) ? [at] : [],
  );
  // A heading has text below it, not only the next heading or the end.
  return found.filter((at, index) => {
    const next = found[index + 1] ?? lines.length;
    return lines.slice(at + 1, next).some(line => line.text.trim() !== '');
  });
}
