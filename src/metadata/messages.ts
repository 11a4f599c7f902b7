import type { MessageTable } from '../i18n/message-table';

/** What the settings say of looking papers up. */
export const metadataMessages = {
  'settings.lookup': { en: 'Looking papers up', zh: '查询论文信息' },
  'settings.lookup-about': { en: 'What is sent, and when', zh: '发送的内容和时机' },
  'settings.lookup-about-desc': {
    en: 'Only when you append, retry or refresh a paper: its ID or title, to the hosts below that are on, one after another until one knows it. With all off nothing is sent, and cards are written with what you typed.',
    zh: '仅在添加、重试或刷新论文时发送：把论文编号或标题依次发给下列已开启的网站，直到有结果。全部关闭时不发送任何内容，卡片只写入你输入的信息。',
  },
  'settings.lookup-api.datacite.org': {
    en: 'Gets arXiv IDs, DOIs and titles. The first asked about a preprint, because it answers reliably.',
    zh: '发送 arXiv 编号、DOI 和标题。预印本首先查询这里，因为它最稳定。',
  },
  'settings.lookup-arxiv.org': {
    en: "Gets arXiv IDs. The paper's own page, when DataCite is slow or does not have it yet.",
    zh: '发送 arXiv 编号。DataCite 较慢或尚未收录时，读取论文页面。',
  },
  'settings.lookup-export.arxiv.org': {
    en: 'Gets arXiv IDs. The interface for programs, asked late because it often refuses.',
    zh: '发送 arXiv 编号。arXiv 的程序接口，经常拒绝请求，所以较晚查询。',
  },
  'settings.lookup-doi.org': {
    en: "Gets DOIs, also the published one of a preprint. Passes the question on to the DOI's agency, such as Crossref or DataCite.",
    zh: '发送 DOI（包括预印本正式发表后的 DOI），并转到对应的注册机构，例如 Crossref 或 DataCite。',
  },
  'settings.lookup-api.crossref.org': {
    en: 'Gets titles and DOIs. Finds published papers by title.',
    zh: '发送标题和 DOI。按标题查找已发表的论文。',
  },
  'settings.lookup-api.semanticscholar.org': {
    en: 'Gets IDs and titles, if the others have no answer or no abstract.',
    zh: '发送编号和标题。其他网站没有结果或缺少摘要时查询。',
  },
  'settings.lookup-api.openalex.org': {
    en: 'Gets DOIs, if the others have no answer or no abstract.',
    zh: '发送 DOI。其他网站没有结果或缺少摘要时查询。',
  },
  'settings.lookup-huggingface.co': {
    en: 'Gets arXiv IDs. Only for links to code and project pages.',
    zh: '发送 arXiv 编号。只用于查找代码和项目主页链接。',
  },
  'settings.lookup-aclanthology.org': {
    en: 'Gets IDs of the ACL Anthology, for papers in it.',
    zh: '发送 ACL Anthology 编号，用于查询其中的论文。',
  },
  'settings.lookup-www.ebi.ac.uk': {
    en: 'Gets PubMed IDs. Europe PMC, for papers known by one.',
    zh: '发送 PubMed 编号，通过 Europe PMC 查询。',
  },
  'settings.lookup-dblp.org': {
    en: 'Gets titles that no other host knew.',
    zh: '发送其他网站都找不到的标题。',
  },
  'settings.lookup-dblp.uni-trier.de': {
    en: 'Gets the same, if dblp.org does not answer.',
    zh: '发送同样的标题，仅在 dblp.org 没有响应时查询。',
  },
  'settings.contact-email': { en: 'Contact address', zh: '联系邮箱' },
  'settings.contact-email-desc': {
    en: 'Optional. Sent to Crossref with each question, which then answers faster. Empty sends none.',
    zh: '可选。查询 Crossref 时一并发送，以获得更快的响应。留空则不发送。',
  },
} as const satisfies MessageTable;

declare module '../i18n/translate' {
  interface MessageTables {
    readonly metadata: typeof metadataMessages;
  }
}
