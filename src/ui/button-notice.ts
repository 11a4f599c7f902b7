import { Notice } from 'obsidian';

/** Milliseconds for which a notice with a button stays. */
const noticeTime = 10_000;

/** Shows a message with a button behind it. */
export function buttonNotice(message: string, label: string, onClick: () => void): Notice {
  const content = createFragment(parts => {
    parts.createSpan({ text: `${message} ` });
    const button = parts.createEl('button', { cls: 'rdb-notice-button', text: label });
    button.addEventListener('click', onClick);
  });
  return new Notice(content, noticeTime);
}
