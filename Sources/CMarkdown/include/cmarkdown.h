// The C face of cmark-gfm: the block structure of a Markdown text as a flat list.
#ifndef CMARKDOWN_H
#define CMARKDOWN_H

#include <stddef.h>
#include <stdint.h>

typedef enum {
  CMARKDOWN_PARAGRAPH,
  CMARKDOWN_HEADING,
  CMARKDOWN_HTML,
  CMARKDOWN_TABLE_ROW,
  CMARKDOWN_CODE,
} cmarkdown_kind;

/// A block that holds text, or code that stands between texts. Lines are 1-based, columns 1-based UTF-8 bytes.
typedef struct {
  cmarkdown_kind kind;
  int32_t level;       // of a heading, 1 to 6
  int32_t quotes;      // how many block quotes enclose it
  int32_t items;       // how many list items enclose it
  int32_t quote;       // the number of the innermost block quote, 0 for none
  int32_t table;       // the number of the table it belongs to, 0 for none
  int32_t first_line;
  int32_t first_column;
  int32_t last_line;
} cmarkdown_block;

/// The blocks of `length` bytes of UTF-8, in order. The caller frees the list; NULL when memory
/// is exhausted.
cmarkdown_block *_Nullable cmarkdown_blocks(
    const char *_Nonnull text, size_t length, size_t *_Nonnull count);

/// Decodes the HTML entity whose text begins behind its `&`, such as "amp;" or "#8212;".
/// Returns how many bytes it takes, 0 for none; writes at most `capacity` bytes of UTF-8.
int32_t cmarkdown_entity(
    const uint8_t *_Nonnull text, size_t length, uint8_t *_Nonnull decoded, int32_t capacity,
    int32_t *_Nonnull decoded_length);

#endif
