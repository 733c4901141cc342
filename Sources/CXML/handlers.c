#include <libxml/SAX2.h>
#include <libxml/parserInternals.h>
#include <stdio.h>
#include <string.h>

#include "reader.h"

static int32_t line(const cxml_reader *reader) {
  return (int32_t)xmlSAX2GetLineNumber(reader->parser);
}

void cxml_note(cxml_reader *reader, const char *reason) {
  if (reader->fault[0] != 0) return;
  reader->fault_line = line(reader);
  snprintf(reader->fault, sizeof reader->fault, "%s", reason);
}

/// Ends the parsing too.
static void refuse(cxml_reader *reader, const char *reason) {
  cxml_note(reader, reason);
  xmlStopParser(reader->parser);
}

static void expect(int has_memory, cxml_reader *reader) {
  if (!has_memory) refuse(reader, "can not be read: memory is exhausted");
}

static int string(cxml_reader *reader, const xmlChar *text) {
  return cxml_queue_string(&reader->queue, (const char *)text, strlen((const char *)text));
}

static int attribute(cxml_reader *reader, const xmlChar *const *parts) {
  if (parts[1] != NULL) {
    if (!string(reader, parts[1])) return 0;
    reader->queue.bytes[reader->queue.byte_count - 1] = ':';
  }
  return string(reader, parts[0]) &&
         cxml_queue_string(
             &reader->queue, (const char *)parts[3], (size_t)(parts[4] - parts[3]));
}

static void on_start(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
    int namespace_count, const xmlChar **namespaces, int count, int defaulted,
    const xmlChar **attributes) {
  (void)prefix, (void)namespace_count, (void)namespaces, (void)defaulted;
  cxml_reader *reader = context;
  if (reader->fault[0] != 0) return;
  reader->text_length = 0;
  if (!reader->has_root) reader->root_namespace = uri;
  reader->has_root = 1;
  if (++reader->depth > cxml_depth_limit) {
    refuse(reader, "elements are nested too deeply: at most 100 are read");
    return;
  }
  int done = cxml_queue_event(&reader->queue, CXML_START, line(reader), count) &&
             string(reader, name);
  if (done)
    reader->queue.entries[reader->queue.count - 1].is_foreign =
        !xmlStrEqual(uri, reader->root_namespace);
  for (int index = 0; done && index < count; index++)
    done = attribute(reader, (const xmlChar *const *)attributes + index * 5);
  expect(done, reader);
}

static void on_end(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)prefix, (void)uri;
  cxml_reader *reader = context;
  if (reader->fault[0] != 0) return;
  reader->text_length = 0;
  reader->depth--;
  expect(
      cxml_queue_event(&reader->queue, CXML_END, line(reader), 0) && string(reader, name), reader);
}

static void on_text(void *context, const xmlChar *text, int length) {
  cxml_reader *reader = context;
  if (reader->fault[0] != 0) return;
  if (!reader->is_passing) reader->text_length += (size_t)length;
  if (reader->text_length > cxml_text_limit) {
    refuse(reader, "a text is too long: at most 1 MiB is read between two tags");
    return;
  }
  expect(
      cxml_queue_text(&reader->queue, line(reader), (const char *)text, (size_t)length), reader);
}

// What a document declares grows beyond all measure when it is used, or names other files.
static void refuse_declaration(cxml_reader *reader) {
  refuse(reader, "its DOCTYPE declares entities or attributes, which is refused: remove them");
}

static void on_entity(
    void *context, const xmlChar *name, int type, const xmlChar *public_name,
    const xmlChar *system_name, xmlChar *content) {
  (void)name, (void)type, (void)public_name, (void)system_name, (void)content;
  refuse_declaration(context);
}

static void on_unparsed_entity(
    void *context, const xmlChar *name, const xmlChar *public_name, const xmlChar *system_name,
    const xmlChar *notation) {
  (void)name, (void)public_name, (void)system_name, (void)notation;
  refuse_declaration(context);
}

static void on_attribute_declaration(
    void *context, const xmlChar *element, const xmlChar *name, int type, int use,
    const xmlChar *value, xmlEnumerationPtr values) {
  (void)element, (void)name, (void)type, (void)use, (void)value;
  xmlFreeEnumeration(values);
  refuse_declaration(context);
}

/// The first line of what libxml2 says. Prefixes without a namespace are well-formed.
/// Nothing is stopped here: libxml2 also calls in the middle of a change of the encoding, and would
/// not survive it.
void cxml_on_error(void *context, xmlErrorPtr error) {
  if (error->level < XML_ERR_ERROR || error->domain == XML_FROM_NAMESPACE) return;
  const cxml_reader *reader = context;
  int is_end = error->code == XML_ERR_DOCUMENT_END || error->code == XML_ERR_DOCUMENT_EMPTY;
  if (is_end && (reader->depth > 0 || !reader->has_root)) {
    cxml_note(context, "ends too early: it is empty or cut off");
    return;
  }
  if (error->code == XML_ERR_NO_MEMORY) {
    cxml_note(context, "has too many different names, or memory is exhausted");
    return;
  }
  char reason[160];
  const char *message = error->message == NULL ? "" : error->message;
  snprintf(
      reason, sizeof reason, "is not valid XML: %.*s", (int)strcspn(message, "\n"), message);
  cxml_note(context, reason);
}

// No handler loads a DTD or resolves an entity, so that no other file can be read.
xmlSAXHandler cxml_handlers = {
    .initialized = XML_SAX2_MAGIC,
    .startElementNs = on_start,
    .endElementNs = on_end,
    .characters = on_text,
    .ignorableWhitespace = on_text,
    .cdataBlock = on_text,
    .entityDecl = on_entity,
    .unparsedEntityDecl = on_unparsed_entity,
    .attributeDecl = on_attribute_declaration,
    .serror = cxml_on_error,
};
