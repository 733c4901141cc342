// Spreadsheets from libxlsxwriter.
#include <xlsxwriter.h>
