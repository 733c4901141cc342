#include "queue.h"

#include <stdlib.h>
#include <string.h>

/// Makes room for `wanted` elements of a size.
static int reserve(void **elements, size_t *capacity, size_t wanted, size_t size) {
  if (wanted <= *capacity) return 1;
  size_t larger = wanted * 2;
  void *grown = realloc(*elements, larger * size);
  if (grown == NULL) return 0;
  *elements = grown;
  *capacity = larger;
  return 1;
}

int cxml_queue_event(cxml_queue *queue, cxml_kind kind, int32_t line, int32_t attributes) {
  if (!reserve((void **)&queue->entries, &queue->capacity, queue->count + 1, sizeof(cxml_entry)))
    return 0;
  queue->entries[queue->count++] = (cxml_entry){kind, line, attributes, 0, queue->byte_count};
  return 1;
}

int cxml_queue_string(cxml_queue *queue, const char *text, size_t length) {
  size_t wanted = queue->byte_count + length + 1;
  if (!reserve((void **)&queue->bytes, &queue->byte_capacity, wanted, 1)) return 0;
  memcpy(queue->bytes + queue->byte_count, text, length);
  queue->bytes[wanted - 1] = 0;
  queue->byte_count = wanted;
  return 1;
}

int cxml_queue_text(cxml_queue *queue, int32_t line, const char *text, size_t length) {
  if (queue->count > 0 && queue->entries[queue->count - 1].kind == CXML_TEXT) {
    queue->byte_count--;  // the NUL of the text before
  } else if (!cxml_queue_event(queue, CXML_TEXT, line, 0)) {
    return 0;
  }
  return cxml_queue_string(queue, text, length);
}

cxml_event cxml_queue_take(cxml_queue *queue) {
  if (queue->taken == queue->count) return (cxml_event){CXML_NOTHING, 0, 0, 0, NULL};
  cxml_entry entry = queue->entries[queue->taken++];
  return (cxml_event){
      entry.kind, entry.line, entry.attributes, entry.is_foreign, queue->bytes + entry.start};
}

void cxml_queue_clear(cxml_queue *queue) {
  queue->count = queue->taken = queue->byte_count = 0;
}

void cxml_queue_free(cxml_queue *queue) {
  free(queue->entries);
  free(queue->bytes);
}
