// Link flags only.
