/** A digest of so many papers in the form that ChatPaperFree writes. */
export function digestOf(count: number, extra = ''): string {
  const papers = Array.from({ length: count }, (_, at) => digestEntry(at + 1, extra));
  return `\n---\ntitle: Flow Matching\ntags:\n    - Flow Matching\n---\n\n# 2024-05-06 更新\n\n\n${papers.join('\n\n')}\n`;
}

/** One paper of such a digest; its number stands in all its parts. */
export function digestEntry(number: number, extra = ''): string {
  const id = `2405.${String(10_000 + number)}`;
  return [
    `## Paper ${number} of flows`,
    `**Authors:Ann Lee, Bo Chen**`,
    `We study flow number ${number}.`,
    `[PDF](http://arxiv.org/abs/${id}v1) ${number} pages`,
    `**Summary**\n第 ${number} 篇的一句话。`,
    `**Key Takeaways**\n- 要点一\n- 要点二`,
    `**[ChatPaperFree](https://example.org/free)**`,
    `<ol>\n<li>\n<p>Title: 流 ${number}</p>\n</li>\n<li>Urls: https://arxiv.org/abs/2301.99999</li>\n</ol>\n<p>(1): 背景。</p>`,
    `<details>\n  <summary>截图</summary>\n<img src="https://example.org/${number}.png" align="middle">\n</details>`,
    extra,
  ].join('\n\n');
}
