/** A page as a browser without scripts got it. */
export interface Seen {
  asked: string;
  language: 'zh' | 'en';
  status: number;
  headers: Headers;
  html: string;
  /** What stands on it to be read. */
  text: string;
}

/** Somebody with a browser and no account. */
export class Visitor {
  /** Every page that was shown. */
  readonly pages: Seen[] = [];

  constructor(private readonly url: string) {}

  /** Looks a complaint up. */
  looksUp(code: string, digits = '', language: 'zh' | 'en' = 'zh'): Promise<Seen> {
    return this.see('/q', language, { code, digits });
  }

  opens(path: string, language: 'zh' | 'en' = 'zh'): Promise<Seen> {
    return this.see(path, language);
  }

  /** Taps one of the answers. */
  answers(path: string, choice: string, words = '', language: 'zh' | 'en' = 'zh'): Promise<Seen> {
    return this.see(path, language, { choice, words });
  }

  private async see(path: string, language: 'zh' | 'en', form?: Record<string, string>): Promise<Seen> {
    const body = form && new URLSearchParams(form);
    const response = await fetch(this.url + path, { headers: { 'accept-language': language }, ...(body ? { method: 'POST', body } : {}) });
    const html = await response.text();
    const text = html.replace(/<head>[\s\S]*<\/head>/, '').replace(/<[^>]+>/g, ' ').replace(/&#39;/g, "'").replace(/\s+/g, ' ').trim();
    const seen = { asked: `${body ? 'POST' : 'GET'} ${path}`, language, status: response.status, headers: response.headers, html, text };
    this.pages.push(seen);
    return seen;
  }
}
