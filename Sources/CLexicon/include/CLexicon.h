#ifndef INMAEK_LEXICON_H
#define INMAEK_LEXICON_H

#include <stdint.h>

/// The bytes of a word list (UTF-8), which live as long as the program.
typedef struct {
  const uint8_t *bytes;
  int64_t count;
} inmaek_word_list;

inmaek_word_list inmaek_surnames(void);
inmaek_word_list inmaek_chinese_surnames(void);
inmaek_word_list inmaek_japanese_surnames(void);
inmaek_word_list inmaek_vietnamese_surnames(void);
inmaek_word_list inmaek_given_syllables(void);
inmaek_word_list inmaek_titles(void);
inmaek_word_list inmaek_title_lookalikes(void);
inmaek_word_list inmaek_statuses(void);
inmaek_word_list inmaek_firm_suffixes(void);
inmaek_word_list inmaek_firm_lookalikes(void);
inmaek_word_list inmaek_firm_heads(void);
inmaek_word_list inmaek_acronyms(void);
inmaek_word_list inmaek_places(void);
inmaek_word_list inmaek_districts(void);
inmaek_word_list inmaek_josa(void);
inmaek_word_list inmaek_kinship(void);
inmaek_word_list inmaek_abbreviations(void);
inmaek_word_list inmaek_common_words(void);
inmaek_word_list inmaek_listed_firms(void);

#endif
