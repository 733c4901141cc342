#include "cicu.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

enum { longest = 64 };  // UTF-16 code units of one piece, and of its folded form

int32_t cicu_fold(const uint8_t *text, int32_t length, uint32_t *folded, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *fold = unorm2_getNFKCCasefoldInstance(&status);
  UChar wide[longest], normal[longest];
  int32_t wide_length = 0, count = 0;
  u_strFromUTF8(wide, longest, &wide_length, (const char *)text, length, &status);
  int32_t normal_length = U_SUCCESS(status)
      ? unorm2_normalize(fold, wide, wide_length, normal, longest, &status) : 0;
  if (U_FAILURE(status)) return -1;
  u_strToUTF32((UChar32 *)folded, capacity, &count, normal, normal_length, &status);
  return U_SUCCESS(status) && count <= capacity ? count : -1;
}
