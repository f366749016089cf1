#include "CLexicon.h"

// Each list is a file of data/ turned into bytes by the compiler, so that a copied binary
// carries its words along. The comments of the files say what a line means.

static const uint8_t surnames[] = {
#embed "data/surnames.txt"
};

static const uint8_t chinese_surnames[] = {
#embed "data/chinese-surnames.txt"
};
static const uint8_t japanese_surnames[] = {
#embed "data/japanese-surnames.txt"
};
static const uint8_t vietnamese_surnames[] = {
#embed "data/vietnamese-surnames.txt"
};

static const uint8_t given_syllables[] = {
#embed "data/given-syllables.txt"
};

static const uint8_t titles[] = {
#embed "data/titles.txt"
};

static const uint8_t title_lookalikes[] = {
#embed "data/title-lookalikes.txt"
};

static const uint8_t statuses[] = {
#embed "data/statuses.txt"
};

static const uint8_t firm_suffixes[] = {
#embed "data/firm-suffixes.txt"
};

static const uint8_t firm_lookalikes[] = {
#embed "data/firm-lookalikes.txt"
};

static const uint8_t firm_heads[] = {
#embed "data/firm-heads.txt"
};

static const uint8_t acronyms[] = {
#embed "data/acronyms.txt"
};

static const uint8_t places[] = {
#embed "data/places.txt"
};
static const uint8_t districts[] = {
#embed "data/districts.txt"
};

static const uint8_t josa[] = {
#embed "data/josa.txt"
};

static const uint8_t kinship[] = {
#embed "data/kinship.txt"
};

static const uint8_t abbreviations[] = {
#embed "data/abbreviations.txt"
};

static const uint8_t common_words[] = {
#embed "data/common-words.txt"
};

static const uint8_t listed_firms[] = {
#embed "data/listed-firms.tsv"
};

inmaek_word_list inmaek_surnames(void) {
  return (inmaek_word_list){surnames, sizeof surnames};
}

inmaek_word_list inmaek_chinese_surnames(void) {
  return (inmaek_word_list){chinese_surnames, sizeof chinese_surnames};
}

inmaek_word_list inmaek_japanese_surnames(void) {
  return (inmaek_word_list){japanese_surnames, sizeof japanese_surnames};
}

inmaek_word_list inmaek_vietnamese_surnames(void) {
  return (inmaek_word_list){vietnamese_surnames, sizeof vietnamese_surnames};
}

inmaek_word_list inmaek_given_syllables(void) {
  return (inmaek_word_list){given_syllables, sizeof given_syllables};
}

inmaek_word_list inmaek_titles(void) {
  return (inmaek_word_list){titles, sizeof titles};
}

inmaek_word_list inmaek_title_lookalikes(void) {
  return (inmaek_word_list){title_lookalikes, sizeof title_lookalikes};
}

inmaek_word_list inmaek_statuses(void) {
  return (inmaek_word_list){statuses, sizeof statuses};
}

inmaek_word_list inmaek_firm_suffixes(void) {
  return (inmaek_word_list){firm_suffixes, sizeof firm_suffixes};
}

inmaek_word_list inmaek_firm_lookalikes(void) {
  return (inmaek_word_list){firm_lookalikes, sizeof firm_lookalikes};
}

inmaek_word_list inmaek_firm_heads(void) {
  return (inmaek_word_list){firm_heads, sizeof firm_heads};
}

inmaek_word_list inmaek_acronyms(void) {
  return (inmaek_word_list){acronyms, sizeof acronyms};
}

inmaek_word_list inmaek_places(void) {
  return (inmaek_word_list){places, sizeof places};
}
inmaek_word_list inmaek_districts(void) {
  return (inmaek_word_list){districts, sizeof districts};
}

inmaek_word_list inmaek_josa(void) {
  return (inmaek_word_list){josa, sizeof josa};
}

inmaek_word_list inmaek_kinship(void) {
  return (inmaek_word_list){kinship, sizeof kinship};
}

inmaek_word_list inmaek_abbreviations(void) {
  return (inmaek_word_list){abbreviations, sizeof abbreviations};
}

inmaek_word_list inmaek_common_words(void) {
  return (inmaek_word_list){common_words, sizeof common_words};
}

inmaek_word_list inmaek_listed_firms(void) {
  return (inmaek_word_list){listed_firms, sizeof listed_firms};
}
