/**
 * What is in the sample vault (tests/workbench/vault), counted by hand and with grep. Not made by the plugin's code:
 * when a note there changes, change the lines here too.
 */

/** A paper card; `line` counts from 1 and is the heading's. */
export interface SampleCard {
  readonly path: string;
  readonly line: number;
  readonly topic: string | null;
  /** The title without venue, bold marks, link or closing marks. */
  readonly title: string;
  readonly arxiv: string | null;
  readonly doi: string | null;
  readonly keywords: readonly string[];
  readonly remarks: readonly { readonly heading: string; readonly line: number }[];
}

/** An open task of the last note. */
export interface SampleTask {
  readonly line: number;
  readonly area: string;
  readonly state: ' ' | '/';
  readonly depth: number;
  readonly text: string;
}

/** A life-log value worth a test: what is in the cell and what it means (null: absent on purpose). */
export interface SampleValue {
  readonly date: string;
  readonly field: string;
  readonly raw: string;
  readonly state: 'read' | 'absent' | 'unread';
  readonly value: string | number | null;
}

/** The folder of the daily notes. */
export const SAMPLE_FOLDER = 'Daily';

/** Path of the daily note of a date in the sample vault. */
export function samplePath(date: string): string {
  return `${SAMPLE_FOLDER}/${date}.md`;
}

/** Daily notes, the sync conflict not among them. */
export const SAMPLE_NOTE_COUNT = 42;
export const SAMPLE_FIRST_DATE = '2025-11-20';
export const SAMPLE_LAST_DATE = '2026-04-17';
/** Left by a sync conflict of 2026-03-18; repeats that day's two cards and counts nowhere. */
export const SAMPLE_CONFLICT = 'Daily/2026-03-18-LAPTOP.md';
export const SAMPLE_CRLF_DATE = '2026-03-10';
export const SAMPLE_NO_FINAL_NEWLINE_DATE = '2026-03-24';
export const SAMPLE_ENGLISH_DATES: readonly string[] = [
  '2026-03-11',
  '2026-03-25',
  '2026-04-09',
  '2026-04-16',
];

/** Different works among the cards: three were read twice (1512.03385, 2106.09685, 2112.10752). */
export const SAMPLE_PAPER_COUNT = 27;

export const SAMPLE_TOPICS: Readonly<Record<string, number>> = {
  扩散模型: 7,
  视觉基础模型: 7,
  大语言模型: 6,
  高效训练与推理: 4,
  风格迁移: 3,
  'Neural rendering': 2,
};

/** Follow-up marks by name. */
export const SAMPLE_MARKS: Readonly<Record<string, number>> = { 待研究: 5, 待整理: 4 };

// date line | topic (- for none) | title | arXiv id or DOI, or both | keywords | line and heading of each own remark
const CARDS = `
2026-03-02 47 | 扩散模型 | Denoising Diffusion Probabilistic Models | 2006.11239 | 扩散模型、变分下界、噪声预测 | 63 我的想法
2026-03-03 51 | 扩散模型 | Denoising Diffusion Implicit Models | 2010.02502 | 加速采样、确定性采样、非马尔可夫 | 61 疑问
2026-03-05 46 | 视觉基础模型 | An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale | 2010.11929 | ViT、图像块、预训练规模 | 54 我的想法, 58 疑问
2026-03-05 62 | 视觉基础模型 | Deep Residual Learning for Image Recognition | 1512.03385 |  | 
2026-03-06 46 | 大语言模型 | Attention Is All You Need | 1706.03762 | 自注意力、多头、位置编码 | 58 我的想法
2026-03-09 46 | 扩散模型 | Classifier-Free Diffusion Guidance | 2207.12598 | 无分类器引导、条件生成 | 60 疑问
2026-03-10 50 | 高效训练与推理 | LoRA: Low-Rank Adaptation of Large Language Models | 2106.09685 | 低秩、参数高效微调 | 58 我的想法
2026-03-11 49 | Neural rendering | NeRF: Representing Scenes as Neural Radiance Fields for View Synthesis | 2003.08934 | view synthesis、volume rendering、positional encoding | 60 Thoughts
2026-03-12 57 | 扩散模型 | High-Resolution Image Synthesis with Latent Diffusion Models | 2112.10752 | 潜空间、自编码器、交叉注意力 | 70 我的想法
2026-03-13 49 | 风格迁移 | Image Style Transfer Using Convolutional Neural Networks | 10.1109/cvpr.2016.265 | Gram 矩阵、VGG、优化 | 
2026-03-13 57 | 风格迁移 | Arbitrary Style Transfer in Real-time with Adaptive Instance Normalization | 1703.06868 | AdaIN、实时、任意风格 | 67 我的想法
2026-03-16 53 | 大语言模型 | BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding | 1810.04805 | 掩码语言模型、双向、微调 | 61 疑问
2026-03-17 47 | 视觉基础模型 | Learning Transferable Visual Models From Natural Language Supervision | 2103.00020 | CLIP、对比学习、零样本 | 59 我的想法
2026-03-18 45 | 扩散模型 | Adding Conditional Control to Text-to-Image Diffusion Models | 2302.05543 | ControlNet、条件控制、零卷积 | 53 我的想法
2026-03-18 60 | 视觉基础模型 | Masked Autoencoders Are Scalable Vision Learners | 2111.06377 | MAE、掩码、自监督 | 
2026-03-20 44 | 大语言模型 | Language Models are Few-Shot Learners | 2005.14165 | GPT-3、上下文学习、规模 | 59 疑问
2026-03-23 52 | 高效训练与推理 | FlashAttention: Fast and Memory-Efficient Exact Attention with IO-Awareness | 2205.14135 | 注意力、显存、分块 | 60 我的想法
2026-03-24 50 | 视觉基础模型 | Swin Transformer: Hierarchical Vision Transformer using Shifted Windows | 2103.14030 | 窗口注意力、层次结构 | 
2026-03-25 49 | Neural rendering | 3D Gaussian Splatting for Real-Time Radiance Field Rendering | 2308.04079 10.1145/3592433 | real-time rendering、point-based graphics、anisotropic Gaussians | 57 Thoughts
2026-03-26 51 | 扩散模型 | $\\pi_0$: A Vision-Language-Action Flow Model for General Robot Control | 2410.24164 | 流匹配、机器人、视觉语言动作 | 59 疑问
2026-03-27 45 | - | Mamba: Linear-Time Sequence Modeling with Selective State Spaces | 2312.00752 | 状态空间模型、选择机制、线性复杂度 | 
2026-03-30 53 | 大语言模型 | Chain-of-Thought Prompting Elicits Reasoning in Large Language Models | 2201.11903 | 思维链、提示、推理 | 61 我的想法
2026-03-31 50 | 大语言模型 | Training language models to follow instructions with human feedback | 2203.02155 | InstructGPT、人类反馈、奖励模型 | 58 疑问
2026-04-01 46 | 扩散模型 | High-Resolution Image Synthesis with Latent Diffusion Models | 2112.10752 | 潜空间、压缩倍数 | 54 我的想法, 58 疑问
2026-04-02 46 | 视觉基础模型 | Segment Anything | 2304.02643 | SAM、可提示分割、数据引擎 | 54 我的想法
2026-04-07 46 | 风格迁移 | Unpaired Image-to-Image Translation using Cycle-Consistent Adversarial Networks | 1703.10593 | CycleGAN、循环一致、无配对 | 54 疑问
2026-04-08 46 | 高效训练与推理 | LoRA（重读：秩到底取多少） | 2106.09685 | 低秩、消融 | 54 我的想法
2026-04-10 44 | 视觉基础模型 | Deep Residual Learning for Image Recognition | 10.1109/cvpr.2016.90 | 残差、优化 | 52 我的想法
2026-04-13 48 | 大语言模型 | Direct Preference Optimization: Your Language Model is Secretly a Reward Model | 2305.18290 | DPO、偏好、无需强化学习 | 60 我的想法
2026-04-14 46 | 高效训练与推理 | Training Compute-Optimal Large Language Models | 2203.15556 | Chinchilla、规模定律 | 54 我的想法
`;

function readCard(row: string): SampleCard {
  const [at = '', topic = '', title = '', ids = '', keywords = '', remarks = ''] = row
    .split('|')
    .map(cell => cell.trim());
  const [date = '', line = ''] = at.split(' ');
  const found = ids.split(' ');
  return {
    path: samplePath(date),
    line: Number(line),
    topic: topic === '-' ? null : topic,
    title,
    arxiv: found.find(id => !id.startsWith('10.')) ?? null,
    doi: found.find(id => id.startsWith('10.')) ?? null,
    keywords: keywords.split('、').filter(word => word !== ''),
    remarks: remarks
      .split(', ')
      .filter(remark => remark !== '')
      .map(readRemark),
  };
}

function readRemark(remark: string): SampleCard['remarks'][number] {
  const [line = '', ...heading] = remark.split(' ');
  return { heading: heading.join(' '), line: Number(line) };
}

/** The 30 cards by date, then line. */
export const SAMPLE_CARDS: readonly SampleCard[] = CARDS.trim().split('\n').map(readCard);

/** Lines of the entries (top-level list items of the learned section that are in no card) by date; 55 in all. */
export const SAMPLE_ENTRIES: Readonly<Record<string, readonly number[]>> = {
  '2025-11-20': [36, 37, 38],
  '2026-01-01': [43, 44],
  '2026-03-03': [46, 47],
  '2026-03-04': [45, 46, 54],
  '2026-03-07': [39, 40],
  '2026-03-09': [42],
  '2026-03-11': [44, 45],
  '2026-03-14': [40, 41],
  '2026-03-15': [41, 42, 43],
  '2026-03-16': [49],
  '2026-03-19': [56, 57, 58],
  '2026-03-21': [38, 39],
  '2026-03-23': [48],
  '2026-03-24': [48],
  '2026-03-25': [44, 45],
  '2026-03-27': [43],
  '2026-03-28': [39, 40],
  '2026-03-31': [46],
  '2026-04-02': [42],
  '2026-04-03': [43, 44, 45],
  '2026-04-07': [41, 42],
  '2026-04-09': [44, 45, 47],
  '2026-04-11': [39, 40, 41],
  '2026-04-13': [44],
  '2026-04-15': [42, 43, 44],
  '2026-04-16': [47, 48],
  '2026-04-17': [49, 50, 52],
};
export const SAMPLE_ENTRY_COUNT = 55;

/** Open tasks of 2026-04-17; its empty item (line 28) and its bare number (line 34) are not among them. */
export const SAMPLE_OPEN_TASKS: readonly SampleTask[] = [
  { line: 23, area: '科研', state: ' ', depth: 0, text: '整理代码，写说明' },
  { line: 25, area: '科研', state: ' ', depth: 1, text: '每张表一条命令' },
  {
    line: 26,
    area: '科研',
    state: ' ',
    depth: 0,
    text: '读 [Retrieval-Augmented Generation for Knowledge-Intensive NLP Tasks](https://arxiv.org/abs/2005.11401)',
  },
  { line: 27, area: '科研', state: '/', depth: 0, text: '列下一个题目的三个想法' },
  { line: 32, area: '学业', state: ' ', depth: 0, text: '小论文：写方法综述' },
  { line: 38, area: '兴趣', state: ' ', depth: 0, text: '录一遍完整的《爱的罗曼史》' },
  { line: 42, area: '工作', state: ' ', depth: 0, text: '期中试卷批改' },
  { line: 44, area: '工作', state: ' ', depth: 1, text: '第二题' },
];

/** Loosely typed life-log values; times as HH:mm, weight in kg. On 2026-03-13 two are in the remarks only. */
export const SAMPLE_VALUES: readonly SampleValue[] = [
  { date: '2026-03-02', field: '剩余资金(支)', raw: '1.2万', state: 'read', value: 12000 },
  { date: '2026-03-02', field: '剩余资金(微)', raw: '¥1,234.50', state: 'read', value: 1234.5 },
  { date: '2026-03-03', field: '昨天睡觉时间', raw: '24:00', state: 'read', value: '00:00' },
  { date: '2026-03-03', field: '今日锻炼', raw: '\\', state: 'absent', value: null },
  { date: '2026-03-04', field: '昨天睡觉时间', raw: '12:30', state: 'read', value: '00:30' },
  { date: '2026-03-04', field: '今日体重', raw: '125斤', state: 'read', value: 62.5 },
  { date: '2026-03-05', field: '昨天睡觉时间', raw: '1：00', state: 'read', value: '01:00' },
  { date: '2026-03-05', field: '今日体重', raw: '未测量', state: 'absent', value: null },
  { date: '2026-03-05', field: '今日锻炼', raw: '无', state: 'absent', value: null },
  { date: '2026-03-06', field: '昨天睡觉时间', raw: '1:30（大概？）', state: 'read', value: '01:30' },
  { date: '2026-03-06', field: '今日体重', raw: '没称', state: 'absent', value: null },
  { date: '2026-03-10', field: '昨天睡觉时间', raw: '凌晨1点半', state: 'read', value: '01:30' },
  { date: '2026-03-13', field: '昨天睡觉时间', raw: '1:10，讲完组会放松过头', state: 'read', value: '01:10' },
  { date: '2026-03-13', field: '今日体重', raw: '62.9kg', state: 'read', value: 62.9 },
  { date: '2026-03-14', field: '今日体重', raw: '63:40', state: 'unread', value: null },
  { date: '2026-03-24', field: '今日体重', raw: '\\', state: 'absent', value: null },
  { date: '2026-03-25', field: 'Bedtime last night', raw: '12:10', state: 'read', value: '00:10' },
  { date: '2026-04-15', field: '昨天睡觉时间', raw: '凌晨2点', state: 'read', value: '02:00' },
];

/** Values of the whole vault that nobody can read: the weight of 2026-03-14. */
export const SAMPLE_UNREAD_COUNT = 1;
