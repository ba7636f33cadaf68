// The functions of <math.h> that the language does not have, without the rest of the C library.

double exp(double exponent);
double expm1(double exponent);
double log(double number);
double log1p(double number);
double pow(double base, double exponent);

// The logarithm of the gamma function's size. The sign, of which lgamma() keeps one for all threads,
// goes where it is told.
double lgamma_r(double number, int *sign);
