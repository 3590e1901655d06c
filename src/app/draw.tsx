import { renderToString } from 'react-dom/server';
import { setLanguage, startI18n } from '../i18n/i18n';
import { languages, languageTags } from '../i18n/languages';
import { App } from './App';
import { drawnClass } from './drawn-root';
import { makeQueryClient } from './query-client';

/** For the build: the home page in each language, as the app itself draws it before any data has come. */
export const drawn = await draw();

async function draw(): Promise<string> {
  const pages: string[] = [];
  await startI18n(languages[0], ['home']);
  for (const language of languages) {
    await setLanguage(language);
    const html = renderToString(<App client={makeQueryClient()} />);
    pages.push(`<div class="${drawnClass}" lang="${languageTags[language]}">${html}</div>`);
  }
  return pages.join('\n    ');
}
