import { tellingWords } from '#domain/text-words.ts';

/** So many words beside a number make a sentence about something; fewer are a line of a log, a place in a file, a size. */
const FEWEST_WORDS = 6;

/** Versions and years belong to the names of products: "Windows 11 24H2", "Server 2019", "Office 365". */
const PRODUCT_NUMBERS = /\b(?:windows|win)\s?(?:7|8(?:\.1)?|10|11)\b|\b(?:19|20)\d\d\b|\b365\b|\b2\dH[12]\b/gi;

/** Whether a text without an error code is one of numbers with few words: what texts say about those words would answer nothing. */
export function isNumbersLine(text: string): boolean {
  const words = text.replaceAll(PRODUCT_NUMBERS, ' ');
  return /\d/.test(words) && tellingWords(words).filter((word) => !/\d/.test(word)).length < FEWEST_WORDS;
}
