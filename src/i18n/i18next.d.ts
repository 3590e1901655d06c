import type agreement from '../../locales/en/agreement.json';
import type app from '../../locales/en/app.json';
import type claimKit from '../../locales/en/claim-kit.json';
import type figures from '../../locales/en/figures.json';
import type home from '../../locales/en/home.json';
import type importing from '../../locales/en/import.json';
import type problems from '../../locales/en/problems.json';
import type readings from '../../locales/en/readings.json';
import type results from '../../locales/en/results.json';
import type share from '../../locales/en/share.json';
import type wizard from '../../locales/en/wizard.json';
import type working from '../../locales/en/working.json';
import type worksheet from '../../locales/en/worksheet.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    enableSelector: true;
    returnNull: false;
    resources: {
      app: typeof app;
      home: typeof home;
      agreement: typeof agreement;
      wizard: typeof wizard;
      working: typeof working;
      results: typeof results;
      worksheet: typeof worksheet;
      'claim-kit': typeof claimKit;
      share: typeof share;
      figures: typeof figures;
      readings: typeof readings;
      problems: typeof problems;
      import: typeof importing;
    };
  }
}
