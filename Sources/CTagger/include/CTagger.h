#ifndef INMAEK_TAGGER_H
#define INMAEK_TAGGER_H

#include <stdint.h>

/// The bytes of a trained model, which live as long as the program.
typedef struct {
  const uint8_t *bytes;
  int64_t count;
} inmaek_model;

inmaek_model inmaek_tagger_model(void);

#endif
