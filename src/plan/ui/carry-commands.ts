import { Notice, type Plugin } from 'obsidian';
import { dayOfPath } from '../../daily/location/daily-path';
import { buttonNotice } from '../../ui/button-notice';
import { reporting } from '../../ui/report-problem';
import type { Ports } from '../../ports';
import type { Day } from '../../time/day';
import { today } from '../../daily/today';
import type { Carried } from '../carry/carry-over';
import { carryIntoNote, stampDay, type StampedDay } from '../stamp-day';
import type { Touched } from '../../markdown/undo';
import { leftMessage } from '../carry/left-message';
import { undoTouched } from '../carry/undo-carry';

/** Milliseconds for which a notice about a problem stays. */
const noticeTime = 10_000;

/** Makes a day's note for the daily commands, and says what was carried. */
export type MakeDay = (day: Day) => Promise<StampedDay>;

/** Adds the commands that carry over and undo it. Gives the way to make a day's note with the plan carried over. */
export function registerCarry(plugin: Plugin, ports: Ports): MakeDay {
  const { app } = plugin;
  const { t } = ports;
  let last: readonly Touched[] = [];
  const undo = () =>
    reporting(t, async () => {
      await undoTouched(ports.notes, last, t);
      last = [];
      new Notice(t('plan.undone'));
    });
  const tell = ({ from, carried, added, touched, left }: Carried): void => {
    if (left.length > 0) new Notice(leftMessage(t, left), noticeTime);
    if (from === null || touched.length === 0) return;
    last = touched;
    const message =
      carried > 0
        ? t('plan.carried', { count: carried, path: from.path })
        : added.length > 0
          ? t('plan.carried-sections', { titles: added.join(', '), path: from.path })
          : t('plan.settled', { path: from.path });
    const notice = buttonNotice(message, t('plan.undo'), () => void undo());
    notice.containerEl.addClass('rdb-carry-notice');
  };
  plugin.addCommand({
    id: 'carry-over',
    name: t('plan.carry-over'),
    icon: 'list-restart',
    callback: () =>
      void reporting(t, async () => {
        const carried = await carryIntoNote(ports, await notePath());
        if (carried.touched.length === 0 && carried.left.length === 0) new Notice(t('plan.nothing'));
        tell(carried);
      }),
  });
  plugin.addCommand({
    id: 'undo-carry-over',
    name: t('plan.undo-carry-over'),
    icon: 'undo-2',
    checkCallback: checking => {
      if (last.length === 0) return false;
      if (!checking) void undo();
      return true;
    },
  });
  return async day => {
    const stamped = await stampDay(ports, day);
    if (stamped.problem !== null) new Notice(stamped.problem, noticeTime);
    if (stamped.carry !== null) tell(stamped.carry);
    return stamped;
  };

  // The daily note on screen, else today's, made if need be.
  async function notePath(): Promise<string> {
    const open = app.workspace.getActiveFile()?.path;
    if (open !== undefined && dayOfPath(open, ports.place(), ports.dates) !== null) return open;
    const made = await stampDay(ports, today(ports));
    if (made.carry !== null) tell(made.carry);
    return made.path;
  }
}
