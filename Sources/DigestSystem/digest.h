// SHA-256 from libmd.
#include <stdint.h>
#include <sys/types.h>
#include <sha2.h>
