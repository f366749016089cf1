// The bytes that the terminal sends, read without ncurses, which loses half characters.
#ifndef INPUT_H
#define INPUT_H

// Where screen_wait and screen_read read from.
void input_begin(int descriptor);

#endif
