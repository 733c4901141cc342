// No header of libxml2 is shown to Swift: see ARCHITECTURE.md, "C libraries".
