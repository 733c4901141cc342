// No header of ICU is shown to Swift: see ARCHITECTURE.md, "C libraries".
