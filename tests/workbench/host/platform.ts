const query = new URLSearchParams(window.location.search);
const PHONE_WIDTH = 600;

const isMobile = query.has('mobile') || window.innerWidth < PHONE_WIDTH;
const isPhone = isMobile && query.get('mobile') !== 'tablet';

export const Platform = {
  isDesktop: !isMobile,
  isDesktopApp: !isMobile,
  isMobile,
  isMobileApp: isMobile,
  isPhone,
  isTablet: isMobile && !isPhone,
  isIosApp: false,
  isAndroidApp: isMobile,
  isMacOS: false,
  isWin: false,
  isLinux: !isMobile,
  isSafari: false,
  resourcePathPrefix: '/api/vault?path=',
};

/** The language asked for in the address, else the browser's. */
export function getLanguage(): string {
  const asked = query.get('language') ?? window.navigator.language;
  return asked === 'zh-CN' ? 'zh' : asked.startsWith('zh') ? asked : (asked.split('-')[0] ?? 'en');
}

/** Marks the page with the theme and the kind of device, as the app marks its own. */
export function dressPage(): void {
  document.documentElement.lang = getLanguage();
  const dark = query.get('theme') === 'dark';
  document.body.toggleClass('theme-dark', dark);
  document.body.toggleClass('theme-light', !dark);
  document.body.addClass(isMobile ? 'mod-android' : 'mod-linux');
  document.body.toggleClass('is-mobile', isMobile);
  document.body.toggleClass('is-phone', isPhone);
  document.body.toggleClass('is-tablet', Platform.isTablet);
}

export const apiVersion = '1.13.1';

/** Whether the host stands for an app at least as new. */
export function requireApiVersion(version: string): boolean {
  const [asked = [], own = []] = [version, apiVersion].map(text => text.split('.').map(Number));
  const differs = own.findIndex((part, index) => part !== (asked[index] ?? 0));
  return differs < 0 || (own[differs] ?? 0) > (asked[differs] ?? 0);
}
