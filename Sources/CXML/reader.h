// A reader, and what libxml2 calls while it parses.
#ifndef CXML_READER_H
#define CXML_READER_H

#include <libxml/parser.h>

#include "cxml.h"
#include "queue.h"

struct cxml_reader {
  xmlParserCtxtPtr parser;
  cxml_queue queue;
  int32_t depth;
  int has_root;
  const xmlChar *root_namespace;  // NULL for none
  size_t text_length;  // since the last tag
  int is_passing;      // over elements of which nothing is kept
  int32_t fault_line;
  char fault[200];
};

/// Keeps the first fault; behind it there are no events.
void cxml_note(cxml_reader *reader, const char *reason);

extern xmlSAXHandler cxml_handlers;

void cxml_on_error(void *context, xmlErrorPtr error);

#endif
