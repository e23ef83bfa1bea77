import { expect, it } from 'vitest';
import { guessLanguage } from './language';

it.each([
  [
    'ar',
    'أكثر المكاتب ازدحامًا في مكتبة Alder Street لم يعد مكتب الروايات الجديدة. إنه المنضدة بجوار المصعد.',
  ],
  ['fa', 'شهری که دریل قرض می‌دهد یاد می‌گیرد که اعتماد هم قرض بدهد، و این از همه چیز مهم‌تر است.'],
  ['ur', 'جو شہر ڈرل ادھار دیتا ہے وہ بھروسہ بھی ادھار دینا سیکھ لے گا، اور یہی سب سے بڑی بات ہے۔'],
  ['he', 'עיר שמשאילה מקדחות תלמד להשאיל גם אמון, וזה הדבר החשוב ביותר.'],
  ['zh', '一座借出电钻的城市，会学会借出信任。'],
  ['ja', 'ドリルを貸す町は、信頼も貸すようになる。'],
  ['en', 'The city that lends drills is one that will learn to lend trust to the people of the harbour.'],
  // A few words of another script do not make the language.
  ['en', 'The word that was on the door is مرحبا and not שלום, which are the words of the guests.'],
  [null, 'Drills, ladders, trust.'],
])('takes a text for %s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});
