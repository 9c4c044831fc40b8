#include "CDecks.h"
