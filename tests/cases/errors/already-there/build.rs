// It was here first.
