// Archives from libzip.
#include <zip.h>
