#include <stdio.h>

int main(void)
{
	printf("rounds %s\n", ROUNDS_VERSION);
	return 0;
}
