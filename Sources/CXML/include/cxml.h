// The C face of libxml2: a document goes in piece by piece, its tags and texts come out. Nothing of
// libxml2's own headers is visible here: they include ICU's.
#ifndef CXML_H
#define CXML_H

#include <stddef.h>
#include <stdint.h>

/// What no honest document needs and a hostile one would use.
enum {
  cxml_depth_limit = 100,      // elements in each other
  cxml_tag_limit = 1 << 16,    // bytes of a tag or comment
  cxml_text_limit = 1 << 20,   // bytes of text between two tags
  cxml_names_limit = 1 << 19,  // bytes of all different names
};

typedef struct cxml_reader cxml_reader;

typedef enum { CXML_NOTHING, CXML_START, CXML_END, CXML_TEXT } cxml_kind;

/// A tag, or a part of a text.
typedef struct {
  cxml_kind kind;
  int32_t line;        // 1-based, where it ends
  int32_t attributes;  // how many
  int32_t is_foreign;  // a start in another namespace than that of the outermost element
  /// UTF-8: the text; or the element's name without prefix and then, for each attribute, its name
  /// with prefix and its value. A NUL ends each of them.
  const char *_Nullable strings;
} cxml_event;

/// NULL when memory is exhausted.
cxml_reader *_Nullable cxml_open(void);

void cxml_close(cxml_reader *_Nonnull reader);

/// Parses the next bytes of the document; a `count` of 0 is its end. All events must have been
/// taken before.
void cxml_feed(cxml_reader *_Nonnull reader, const uint8_t *_Nullable bytes, int32_t count);

/// The next event, whose strings live until the next `cxml_feed`; CXML_NOTHING where more of the
/// document is needed or a fault was found.
cxml_event cxml_next(cxml_reader *_Nonnull reader);

/// Whether elements are passed over: what nobody keeps may be of any length.
void cxml_pass(cxml_reader *_Nonnull reader, int is_passing);

/// What is wrong with the document behind the last event, and where; NULL while nothing is.
const char *_Nullable cxml_fault(const cxml_reader *_Nonnull reader, int32_t *_Nonnull line);

#endif
