#include "cmarkdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;

typedef struct {
  cmarkdown_block *blocks;
  size_t count;
  size_t capacity;
} list;

static int append(list *blocks, cmarkdown_block block) {
  if (blocks->count == blocks->capacity) {
    size_t capacity = blocks->capacity ? blocks->capacity * 2 : 64;
    cmarkdown_block *grown = realloc(blocks->blocks, capacity * sizeof *grown);
    if (grown == NULL) return 0;
    blocks->blocks = grown;
    blocks->capacity = capacity;
  }
  blocks->blocks[blocks->count++] = block;
  return 1;
}

static cmark_node *parse(const char *text, size_t length) {
  pthread_once(&once, cmark_gfm_core_extensions_ensure_registered);
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  cmark_syntax_extension *tables = cmark_find_syntax_extension("table");
  if (tables != NULL) cmark_parser_attach_syntax_extension(parser, tables);
  cmark_parser_feed(parser, text, length);
  cmark_node *document = cmark_parser_finish(parser);
  cmark_parser_free(parser);
  return document;
}

/// Node types of extensions have no constants in the installed headers.
static int is(cmark_node *node, const char *type) {
  return strcmp(cmark_node_get_type_string(node), type) == 0;
}

/// The kind of a block that holds text; -1 for any other node.
static int kind_of(cmark_node *node) {
  cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_PARAGRAPH) return CMARKDOWN_PARAGRAPH;
  if (type == CMARK_NODE_HEADING) return CMARKDOWN_HEADING;
  if (type == CMARK_NODE_HTML_BLOCK) return CMARKDOWN_HTML;
  if (type == CMARK_NODE_CODE_BLOCK) return CMARKDOWN_CODE;
  if (is(node, "table_row") || is(node, "table_header")) return CMARKDOWN_TABLE_ROW;
  return -1;
}

/// The last line of a block. cmark reports one too few for HTML that ends with a mark of its own,
/// such as a comment, so the lines of its text are counted.
static int32_t last_line(cmark_node *node) {
  if (cmark_node_get_type(node) != CMARK_NODE_HTML_BLOCK) return cmark_node_get_end_line(node);
  int32_t line = cmark_node_get_start_line(node) - 1;
  for (const char *text = cmark_node_get_literal(node); text != NULL && *text != 0; line++) {
    const char *end = strchr(text, '\n');
    text = end == NULL ? NULL : end + 1;
  }
  return line;
}

cmarkdown_block *cmarkdown_blocks(const char *text, size_t length, size_t *count) {
  cmark_node *document = parse(text, length);
  cmark_iter *walk = cmark_iter_new(document);
  list blocks = {malloc(sizeof(cmarkdown_block)), 0, 1};
  int complete = blocks.blocks != NULL;
  int32_t quotes = 0, items = 0, tables = 0, seen = 0, innermost = 0;
  cmark_event_type event;
  while (complete && (event = cmark_iter_next(walk)) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(walk);
    cmark_node_type type = cmark_node_get_type(node);
    int32_t step = event == CMARK_EVENT_ENTER ? 1 : -1;
    if (type == CMARK_NODE_BLOCK_QUOTE) {
      quotes += step;
      if (step > 0) innermost = ++seen;
      if (quotes == 0) innermost = 0;
    }
    if (type == CMARK_NODE_ITEM) items += step;
    if (step > 0 && is(node, "table")) tables++;
    int kind = step > 0 ? kind_of(node) : -1;
    if (kind < 0) continue;
    cmarkdown_block block = {
        .kind = (cmarkdown_kind)kind,
        .level = kind == CMARKDOWN_HEADING ? cmark_node_get_heading_level(node) : 0,
        .quotes = quotes,
        .items = items,
        .quote = innermost,
        .table = kind == CMARKDOWN_TABLE_ROW ? tables : 0,
        .first_line = cmark_node_get_start_line(node),
        .first_column = cmark_node_get_start_column(node),
        .last_line = last_line(node),
    };
    complete = append(&blocks, block);
    cmark_iter_reset(walk, node, CMARK_EVENT_EXIT);
  }
  cmark_iter_free(walk);
  cmark_node_free(document);
  if (!complete) {
    free(blocks.blocks);
    return NULL;
  }
  *count = blocks.count;
  return blocks.blocks;
}

/// Copies the text of the first text node; returns its length, 0 if it does not fit.
static int32_t first_text(cmark_node *document, uint8_t *decoded, int32_t capacity) {
  cmark_node *paragraph = cmark_node_first_child(document);
  cmark_node *text = paragraph == NULL ? NULL : cmark_node_first_child(paragraph);
  const char *literal = text == NULL ? NULL : cmark_node_get_literal(text);
  size_t length = literal == NULL ? 0 : strlen(literal);
  if (length > (size_t)capacity) return 0;
  if (length > 0) memcpy(decoded, literal, length);
  return (int32_t)length;
}

int32_t cmarkdown_entity(
    const uint8_t *text, size_t length, uint8_t *decoded, int32_t capacity,
    int32_t *decoded_length) {
  const uint8_t *end = memchr(text, ';', length);
  char entity[64] = "&";
  size_t size = end == NULL ? 0 : (size_t)(end - text) + 1;
  if (size < 2 || size > sizeof entity - 2) return 0;
  memcpy(entity + 1, text, size);
  cmark_node *document = parse(entity, size + 1);
  *decoded_length = first_text(document, decoded, capacity);
  cmark_node_free(document);
  int is_literal = *decoded_length > 1 && decoded[0] == '&';
  return *decoded_length == 0 || is_literal ? 0 : (int32_t)size;
}
