#include "CTagger.h"

// The model is a file turned into bytes by the compiler, so that a copied binary carries it along.
// TaggerTrainer writes it; NOTICE says what it was trained on.
static const uint8_t model[] = {
#embed "data/tagger.model"
};

inmaek_model inmaek_tagger_model(void) {
  return (inmaek_model){model, sizeof model};
}
