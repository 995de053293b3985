declare module 'snowball-stemmers' {
  interface Stemmer {
    stem(word: string): string;
  }
  const snowball: { newStemmer(algorithm: 'arabic' | 'english' | 'french' | 'russian' | 'spanish'): Stemmer };
  export default snowball;
}
