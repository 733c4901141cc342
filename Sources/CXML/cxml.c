#include "cxml.h"

#include <pthread.h>
#include <stdlib.h>

#include "reader.h"

static pthread_once_t once = PTHREAD_ONCE_INIT;

cxml_reader *cxml_open(void) {
  pthread_once(&once, xmlInitParser);
  cxml_reader *reader = calloc(1, sizeof *reader);
  if (reader == NULL) return NULL;
  reader->parser = xmlCreatePushParserCtxt(&cxml_handlers, reader, NULL, 0, NULL);
  if (reader->parser == NULL) {
    free(reader);
    return NULL;
  }
  // Without the second option `&amp;` comes as `&#38;` in attributes. No entity is ever declared.
  xmlCtxtUseOptions(reader->parser, XML_PARSE_NONET | XML_PARSE_NOENT);
  xmlDictSetLimit(reader->parser->dict, cxml_names_limit);
  return reader;
}

void cxml_close(cxml_reader *reader) {
  // libxml2 makes one for what a DOCTYPE declares, and leaves it to us.
  if (reader->parser->myDoc != NULL) xmlFreeDoc(reader->parser->myDoc);
  xmlFreeParserCtxt(reader->parser);
  cxml_queue_free(&reader->queue);
  free(reader);
}

static void ignore(void *context, const char *message, ...) {
  (void)context, (void)message;
}

static void parse(cxml_reader *reader, const uint8_t *bytes, int32_t count) {
  // Faults of an encoding are reported to the thread instead of the parser.
  xmlSetStructuredErrorFunc(reader, cxml_on_error);
  xmlSetGenericErrorFunc(NULL, ignore);
  xmlParseChunk(reader->parser, (const char *)bytes, count, count == 0);
  xmlSetStructuredErrorFunc(NULL, NULL);
  xmlSetGenericErrorFunc(NULL, NULL);
}

/// How many bytes wait to be decoded. Few do, unless some can not be.
static size_t undecoded(const xmlParserCtxt *parser) {
  const xmlParserInputBuffer *buffer = parser->input->buf;
  return buffer == NULL || buffer->raw == NULL ? 0 : xmlBufUse(buffer->raw);
}

void cxml_feed(cxml_reader *reader, const uint8_t *bytes, int32_t count) {
  cxml_queue_clear(&reader->queue);
  if (reader->fault[0] != 0) return;
  const xmlParserCtxt *parser = reader->parser;
  if (undecoded(parser) > (count == 0 ? 0 : cxml_tag_limit)) {
    cxml_note(reader, "is not valid in its encoding");
    return;
  }
  parse(reader, bytes, count);
  if (parser->disableSAX) cxml_note(reader, "is not valid in its encoding");
  if (parser->input->end - parser->input->cur > cxml_tag_limit)
    cxml_note(reader, "a tag, comment or entity is too long: at most 64 KiB are read");
}

cxml_event cxml_next(cxml_reader *reader) { return cxml_queue_take(&reader->queue); }

void cxml_pass(cxml_reader *reader, int is_passing) { reader->is_passing = is_passing; }

const char *cxml_fault(const cxml_reader *reader, int32_t *line) {
  *line = reader->fault_line;
  return reader->fault[0] == 0 ? NULL : reader->fault;
}
