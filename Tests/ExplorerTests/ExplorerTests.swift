// Tests of the explorer.
