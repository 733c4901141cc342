#include "cicu.h"

#include <string.h>
#include <unicode/ucurr.h>
#include <unicode/udat.h>
#include <unicode/uloc.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>

enum { longest = 200 };

typedef struct {
  UChar text[longest];
  int32_t length; // 0: no name, -1: behind the end of the list
} name;

static const name none = {.length = 0};
static const name past_end = {.length = -1};

static name checked(name result, UErrorCode status) {
  // A default is the code again, not a name.
  return U_FAILURE(status) || status == U_USING_DEFAULT_WARNING || result.length > longest
             ? none
             : result;
}

static name territory(int32_t index, const char *locale) {
  const char *const *codes = uloc_getISOCountries();
  for (int32_t i = 0; i <= index; i++)
    if (codes[i] == NULL) return past_end;
  char id[16] = "und-";
  strncat(id, codes[index], sizeof id - strlen(id) - 1);
  UErrorCode status = U_ZERO_ERROR;
  name result = none;
  result.length = uloc_getDisplayCountry(id, locale, result.text, longest, &status);
  return checked(result, status);
}

static name language(int32_t index, const char *locale) {
  const char *const *codes = uloc_getISOLanguages();
  for (int32_t i = 0; i <= index; i++)
    if (codes[i] == NULL) return past_end;
  UErrorCode status = U_ZERO_ERROR;
  name result = none;
  result.length = uloc_getDisplayLanguage(codes[index], locale, result.text, longest, &status);
  return checked(result, status);
}

static name script(int32_t index, const char *locale) {
  if (index >= USCRIPT_CODE_LIMIT) return past_end;
  char id[16] = "und-";
  strncat(id, uscript_getShortName((UScriptCode)index), sizeof id - strlen(id) - 1);
  UErrorCode status = U_ZERO_ERROR;
  name result = none;
  result.length = uloc_getDisplayScript(id, locale, result.text, longest, &status);
  return checked(result, status);
}

static name currency(int32_t index, const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  UEnumeration *codes = ucurr_openISOCurrencies(UCURR_ALL, &status);
  const UChar *code = NULL;
  for (int32_t i = 0; i <= index && U_SUCCESS(status); i++) {
    code = uenum_unext(codes, NULL, &status);
    if (code == NULL) break;
  }
  name result = code == NULL ? past_end : none;
  if (code != NULL) {
    const UChar *text = ucurr_getName(code, locale, UCURR_LONG_NAME, NULL, &result.length, &status);
    if (U_SUCCESS(status) && result.length <= longest)
      u_memcpy(result.text, text, result.length);
    result = checked(result, status);
  }
  uenum_close(codes);
  return result;
}

static name symbol(UDateFormatSymbolType type, int32_t index, const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format = udat_open(UDAT_NONE, UDAT_NONE, locale, NULL, 0, NULL, 0, &status);
  name result = none;
  if (U_FAILURE(status)) return none;
  // The list of weekdays begins with an empty one.
  int32_t first = type == UDAT_STANDALONE_WEEKDAYS ? 1 : 0;
  if (index + first >= udat_countSymbols(format, type)) {
    result = past_end;
  } else {
    result.length = udat_getSymbols(format, type, index + first, result.text, longest, &status);
    if (U_FAILURE(status)) result = none;
  }
  udat_close(format);
  return result;
}

static name entry(cicu_names list, int32_t index, const char *locale) {
  switch (list) {
  case cicu_territories: return territory(index, locale);
  case cicu_languages: return language(index, locale);
  case cicu_scripts: return script(index, locale);
  case cicu_currencies: return currency(index, locale);
  case cicu_months: return symbol(UDAT_STANDALONE_MONTHS, index, locale);
  case cicu_weekdays: return symbol(UDAT_STANDALONE_WEEKDAYS, index, locale);
  }
  return past_end;
}

int32_t cicu_name(
    cicu_names list, int32_t index, const char *locale, char *buffer, int32_t capacity) {
  name found = entry(list, index, locale);
  if (found.length <= 0) return found.length;
  int32_t length = 0;
  UErrorCode status = U_ZERO_ERROR;
  u_strToUTF8(buffer, capacity, &length, found.text, found.length, &status);
  return U_FAILURE(status) ? 0 : length;
}
