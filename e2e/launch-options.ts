import type { LaunchOptions } from '@playwright/test';

const disabledFeatures = [
  // Two pages of the address bar, which no window here shows, and which each context would load: a fifth of the time.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // The list takes the place of Playwright's own (its chromiumSwitches), and so has what is of use in that.
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** How a browser is started for the journeys; undefined: Playwright's own, and without it Playwright says what to install. */
export function launchOptions(executablePath: string | undefined): LaunchOptions {
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    // The sandbox starts neither as root nor in many containers, and the only page opened is our own.
    chromiumSandbox: false,
    args: [
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${disabledFeatures.join()}`,
    ],
  };
}
