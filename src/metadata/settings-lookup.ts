import { lookupHosts } from './services/lookup-hosts';
import type { Settings } from '../settings/settings';
import type { Clock } from '../clock';
import { createLookup } from './create-lookup';
import type { HttpGet } from '../http';
import type { Lookup } from '../reference/lookup';

/** The look-up of a session, which asks the hosts that the settings allow at that moment. */
export function settingsLookup(http: HttpGet, clock: Clock, settings: () => Settings): Lookup {
  const hosts = () => new Set<string>(lookupHosts.filter(host => !settings().lookupOff.includes(host)));
  return createLookup({
    http,
    clock,
    hosts,
    today: () => new Date(),
    mailto: () => settings().contactEmail.trim(),
  });
}
