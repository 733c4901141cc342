// Snowball's stemmers from libstemmer.
#include <libstemmer.h>
