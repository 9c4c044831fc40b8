#ifndef CDECKS_H
#define CDECKS_H
#include <stddef.h>
#endif
