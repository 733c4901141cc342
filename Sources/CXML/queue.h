// Events that wait to be taken.
#ifndef CXML_QUEUE_H
#define CXML_QUEUE_H

#include "cxml.h"

typedef struct {
  cxml_kind kind;
  int32_t line;
  int32_t attributes;
  int32_t is_foreign;
  size_t start;  // of its strings in `bytes`
} cxml_entry;

typedef struct {
  cxml_entry *entries;
  size_t count, capacity, taken;
  char *bytes;
  size_t byte_count, byte_capacity;
} cxml_queue;

/// These return 0 when memory is exhausted.
int cxml_queue_event(cxml_queue *queue, cxml_kind kind, int32_t line, int32_t attributes);
int cxml_queue_string(cxml_queue *queue, const char *text, size_t length);

/// Makes one text of a string and the text before it.
int cxml_queue_text(cxml_queue *queue, int32_t line, const char *text, size_t length);

cxml_event cxml_queue_take(cxml_queue *queue);
void cxml_queue_clear(cxml_queue *queue);
void cxml_queue_free(cxml_queue *queue);

#endif
